import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Unusable } from '../unusable.ts';

const identity = z.strictObject({ serverId: z.string().min(1).max(64), key: z.string().min(32).max(128) });

/** Who this server is to its SFU nodes, and the secret by which they prove that they are its own. */
export type ServerIdentity = z.infer<typeof identity>;

/**
 * Reads the identity from the data folder; a first start makes one, readable by its owner only. Two servers on one machine
 * have two data folders, so neither adopts the other's nodes. Throws `Unusable` where something else stands there.
 */
export async function loadServerIdentity(dataDir: string): Promise<ServerIdentity> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'sfu-identity.json');
  const made = { serverId: randomBytes(9).toString('base64url'), key: randomBytes(32).toString('base64url') };
  try {
    await writeFile(file, JSON.stringify(made), { flag: 'wx', mode: 0o600 });
    return made;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  try {
    return identity.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw new Unusable(`${file} holds no identity of a server: delete it, and the next start makes a new one.`);
  }
}
