import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ContentStore, openContentStore } from './content-store.ts';

let dataDir: string;
let store: ContentStore;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'giaoban-contents-'));
  store = await openContentStore(dataDir);
});

const coming = async (): Promise<string[]> => readdir(join(dataDir, 'documents', 'incoming'));

async function* pieces(count: number, bytes: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < count; piece += 1) yield Buffer.alloc(bytes, piece);
}

describe('what comes', () => {
  it('is kept once under its hash', async () => {
    const first = await store.receive(pieces(3, 1000), 3000);
    const again = await store.receive(pieces(3, 1000), 3000);
    await store.keep(first);
    await store.keep(again);
    expect(first.hash).toBe(again.hash);
    const kept = await readFile(join(dataDir, 'documents', first.hash.slice(0, 2), first.hash.slice(2)));
    expect([kept.length, createHash('sha256').update(kept).digest('hex')]).toEqual([3000, first.hash]);
    expect(await coming()).toEqual([]);
  });

  it('and is too large is not read to its end', async () => {
    let given = 0;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1000);
      }
    };
    await expect(store.receive(endless(), 10_000)).rejects.toThrow('too-large');
    expect(given).toBe(11);
    expect(await coming()).toEqual([]);
  });

  it('and breaks off, or is nothing, leaves nothing', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.alloc(1000);
      throw new Error('ECONNRESET');
    };
    await expect(store.receive(broken(), 10_000)).rejects.toThrow('upload-incomplete');
    await expect(store.receive(pieces(0, 0), 10_000)).rejects.toThrow('upload-incomplete');
    expect(await coming()).toEqual([]);
  });
});

it('what was coming when the server stopped is thrown away at the next start', async () => {
  mkdirSync(join(dataDir, 'documents', 'incoming'), { recursive: true });
  writeFileSync(join(dataDir, 'documents', 'incoming', 'half'), 'x');
  await openContentStore(dataDir);
  expect(await coming()).toEqual([]);
});
