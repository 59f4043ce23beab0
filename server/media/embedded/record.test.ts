import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newNodeId, readNodeRecord, writeNodeRecord } from './record.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'giaoban-record-'));
});
afterEach(async () => rm(dataDir, { recursive: true }));

test('what was written is read, and nothing where there is nothing to be read', async () => {
  expect(await readNodeRecord(dataDir)).toBeNull();
  const record = { nodeId: newNodeId(), generation: 2, pid: 4711 };
  await writeNodeRecord(dataDir, record);
  expect(await readNodeRecord(dataDir)).toEqual(record);
  await writeFile(join(dataDir, 'sfu-node.json'), '{"nodeId":');
  expect(await readNodeRecord(dataDir)).toBeNull();
});
