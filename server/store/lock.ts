import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Another server works in the same data folder. */
export class DataDirBusy extends Error {
  override readonly name = 'DataDirBusy';
}

/**
 * Takes the data folder for this process. The lock is SQLite's own on an otherwise empty file: the operating system drops
 * it with the process, whatever ended that, so that no stale lock ever stands in the way (a number of a process can return).
 * Throws `DataDirBusy`.
 */
export const lockDataDir = (dataDir: string): { release(): void } => {
  const connection = new Database(join(dataDir, 'server.lock'), { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') throw new DataDirBusy(dataDir);
    throw error;
  }
  return {
    release: () => {
      connection.close();
    },
  };
};
