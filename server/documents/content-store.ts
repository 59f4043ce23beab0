import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nanoid } from 'nanoid';
import { Refused } from '../refused.ts';

/** A file that has come and is not kept yet. */
export type Incoming = { path: string; hash: string; bytes: number };

/**
 * Contents of documents in the data folder, each once, found by its SHA-256. What is still coming lies beside them in a folder
 * of its own, on the same disk, so that keeping it is one step.
 */
export type ContentStore = {
  /**
   * Writes down what comes, and hashes it meanwhile. Throws `too-large` as soon as there is one byte too many, and
   * `upload-incomplete` where it breaks off; then nothing of it stays.
   */
  receive(source: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Incoming>;
  /** Puts what has come in its place. What is there already is the same. */
  keep(incoming: Incoming): Promise<void>;
  discard(incoming: Incoming): Promise<void>;
  remove(hash: string): Promise<void>;
  /** Where a content lies. */
  pathOf(hash: string): string;
  has(hash: string): Promise<boolean>;
};

/** Opens the store in the data folder; what was still coming when the server stopped is thrown away. */
export const openContentStore = async (dataDir: string): Promise<ContentStore> => {
  const folder = join(dataDir, 'documents');
  const incoming = join(folder, 'incoming');
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true, mode: 0o700 });

  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash.slice(2));
  return {
    receive: async (source, mostBytes) => {
      const path = join(incoming, nanoid());
      try {
        return { path, ...(await write(source, path, mostBytes)) };
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
    keep: async ({ path, hash }) => {
      const place = pathOf(hash);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await rename(path, place);
    },
    discard: async ({ path }) => rm(path, { force: true }),
    remove: async (hash) => rm(pathOf(hash), { force: true }),
    pathOf,
    has: async (hash) => {
      try {
        return (await stat(pathOf(hash))).isFile();
      } catch {
        return false;
      }
    },
  };
};

const write = async (
  source: AsyncIterable<Uint8Array>,
  path: string,
  mostBytes: number,
): Promise<Omit<Incoming, 'path'>> => {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of brokenOffRefused(source)) {
      bytes += piece.byteLength;
      if (bytes > mostBytes) throw new Refused('too-large');
      hash.update(piece);
      await file.writeFile(piece);
    }
    if (bytes === 0) throw new Refused('upload-incomplete');
    await file.sync();
  } finally {
    await file.close();
  }
  return { hash: hash.digest('hex'), bytes };
};

/** A line that breaks is no failure of ours. */
async function* brokenOffRefused(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('upload-incomplete');
  }
}
