import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Unusable } from '../../unusable.ts';

/** Locks what must not be read from the database alone. What is locked for one purpose does not open for another. */
export type Vault = {
  /** Base64. */
  lock(open: Buffer, purpose: string): string;
  /** Undefined where it was locked with another key, for another purpose, or changed since. */
  unlock(locked: string, purpose: string): Buffer | undefined;
};

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/**
 * The vault by the key in the data folder, which is made once and readable by its owner only: it stands beside the database, not in it.
 * Throws `Unusable` where something else stands there.
 */
export const openVault = async (dataDir: string): Promise<Vault> => {
  const path = join(dataDir, 'seals.key');
  try {
    await writeFile(path, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url');
  if (key.length !== KEY_BYTES) {
    throw new Unusable(
      `${path} holds no key: put it back from where it was kept, or delete it and add the seals again.`,
    );
  }
  return vaultOf(key);
};

const vaultOf = (key: Buffer): Vault => ({
  lock: (open, purpose) => {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(purpose));
    const locked = Buffer.concat([cipher.update(open), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), locked]).toString('base64');
  },

  unlock: (locked, purpose) => {
    const bytes = Buffer.from(locked, 'base64');
    const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
    try {
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(tag);
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    } catch {
      return undefined;
    }
  },
});
