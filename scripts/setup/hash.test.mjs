import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOf } from './hash.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'giaoban-hash-'));
  mkdirSync(join(root, 'a/b'), { recursive: true });
  writeFileSync(join(root, 'a/one.ts'), '1');
  writeFileSync(join(root, 'a/b/two.ts'), '2');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('changes with a content, a name and a new file, and with nothing else', () => {
  const hash = () => hashOf([join(root, 'a')], { root, skip: /\.test\.ts$/ });
  const first = hash();
  writeFileSync(join(root, 'a/b/two.test.ts'), 'a test');
  expect(hash()).toBe(first);
  writeFileSync(join(root, 'a/b/two.ts'), '3');
  const second = hash();
  expect(second).not.toBe(first);
  writeFileSync(join(root, 'a/b/three.ts'), '');
  expect(hash()).not.toBe(second);
});
