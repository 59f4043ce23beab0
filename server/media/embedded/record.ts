import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const nodeRecord = z.strictObject({
  nodeId: z.string().min(1).max(64),
  generation: z.number().int().positive(),
  pid: z.number().int().positive(),
});

/** The embedded node that was started last: how a server that starts again knows its surviving node. */
export type NodeRecord = z.infer<typeof nodeRecord>;

const fileIn = (dataDir: string) => join(dataDir, 'sfu-node.json');

export const newNodeId = (): string => `embedded-${randomBytes(6).toString('base64url')}`;

/** Null where no node was ever started, or what stands there cannot be read: a new node then gets a new name. */
export async function readNodeRecord(dataDir: string): Promise<NodeRecord | null> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch(() => '');
  try {
    return nodeRecord.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Whole or not at all: a server that is killed meanwhile leaves the former record. */
export async function writeNodeRecord(dataDir: string, record: NodeRecord): Promise<void> {
  const file = fileIn(dataDir);
  await writeFile(`${file}.new`, JSON.stringify(record), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
