import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadServerIdentity } from './identity.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'giaoban-identity-'));
});
afterEach(async () => rm(dataDir, { recursive: true }));

test('it is made once, kept, and for its owner only', async () => {
  const made = await loadServerIdentity(dataDir);
  expect(await loadServerIdentity(dataDir)).toEqual(made);
  expect((await stat(join(dataDir, 'sfu-identity.json'))).mode & 0o777).toBe(0o600);
  expect(await loadServerIdentity(join(dataDir, 'another'))).not.toEqual(made);
});

test('one that cannot be read is not silently replaced: its nodes would be lost', async () => {
  await writeFile(join(dataDir, 'sfu-identity.json'), '{"serverId":""}');
  await expect(loadServerIdentity(dataDir)).rejects.toThrow('holds no identity of a server');
});
