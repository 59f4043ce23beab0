import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from './lock.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'giaoban-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('lets one in at a time, and everyone in the end', async () => {
  const file = join(folder, 'a.lock');
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(file, work, 1)));
  expect(most).toBe(1);
  expect(existsSync(file)).toBe(false);
});

it('is free again after work that failed', async () => {
  const file = join(folder, 'a.lock');
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(withLock(file, () => Promise.resolve('yes'))).resolves.toBe('yes');
});

it('takes over from a process that is gone', async () => {
  const file = join(folder, 'a.lock');
  // No process has this id: it is above the largest the kernel gives out.
  writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), startedAt: '1' }));
  await expect(withLock(file, () => Promise.resolve('mine'), 1)).resolves.toBe('mine');
});

it('takes over from a process whose id belongs to another one now', async () => {
  const file = join(folder, 'a.lock');
  writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname(), startedAt: 'another time' }));
  await expect(withLock(file, () => Promise.resolve('mine'), 1)).resolves.toBe('mine');
});
