import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unusableFile } from './unusable-file.ts';

/** Another server works in the same data folder. */
export class DataDirBusy extends Error {
  override readonly name = 'DataDirBusy';
}

/**
 * Takes the data folder for this process. The lock is SQLite's own on an otherwise empty file: the operating system drops
 * it with the process, whatever ended that, so that no stale lock ever stands in the way (a number of a process can return).
 * Throws `DataDirBusy`, and `Unusable` where nothing can be written.
 */
export const lockDataDir = (dataDir: string): { release(): void } => {
  const path = join(dataDir, 'server.lock');
  let connection: Database.Database | undefined;
  try {
    connection = new Database(path, { timeout: 0 });
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection?.close();
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') throw new DataDirBusy(dataDir);
    throw unusableFile(path, error);
  }
  const held = connection;
  return {
    release: () => {
      held.close();
    },
  };
};
