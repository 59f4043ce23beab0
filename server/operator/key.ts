import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Unusable } from '../unusable.ts';

const KEY = /^[\w-]{32,}$/;

/**
 * The operator's key, made once and kept in the data folder, readable by its owner only. Who can read it is an operator.
 * Throws `Unusable` where something else stands there: an empty key would open to everybody.
 */
export const loadOperatorKey = async (dataDir: string): Promise<string> => {
  const path = join(dataDir, 'operator.key');
  try {
    await writeFile(path, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const key = await readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => '',
  );
  if (!KEY.test(key)) throw new Unusable(`${path} holds no key: delete it, and the next start makes a new one.`);
  return key;
};
