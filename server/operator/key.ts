import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The operator's key, made once and kept in the data folder, readable by its owner only. Who can read it is an operator. */
export const loadOperatorKey = async (dataDir: string): Promise<string> => {
  const path = join(dataDir, 'operator.key');
  try {
    await writeFile(path, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return (await readFile(path, 'utf8')).trim();
};
