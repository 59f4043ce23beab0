import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { Unusable } from '../unusable.ts';

/** Makes the data folder, for its owner only, where it is missing. Throws `Unusable` where nothing can be written there. */
export const prepareDataFolder = async (dataDir: string): Promise<void> => {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Unusable(`DATA_DIR is no folder that this user can write in: ${dataDir}.`);
  }
};
