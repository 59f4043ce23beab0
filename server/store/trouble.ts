import Database from 'better-sqlite3';

/** Why the store takes nothing: no space left, another program writes in the database, or the disk itself fails. */
export type StoreTrouble = 'disk-full' | 'database-locked' | 'disk-failing';

/** By the beginnings of SQLite's codes; the first one that fits counts. */
const TROUBLES: readonly (readonly [beginning: string, trouble: StoreTrouble])[] = [
  ['SQLITE_FULL', 'disk-full'],
  // The index of the write-ahead log could not grow.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_BUSY', 'database-locked'],
  ['SQLITE_LOCKED', 'database-locked'],
  ['SQLITE_IOERR', 'disk-failing'],
  ['SQLITE_READONLY', 'disk-failing'],
  ['SQLITE_CANTOPEN', 'disk-failing'],
  ['SQLITE_CORRUPT', 'disk-failing'],
  ['SQLITE_NOTADB', 'disk-failing'],
];

/** What stands behind a failure of the database, also where drizzle has wrapped it; undefined where the mistake is ours. */
export const troubleOf = (error: unknown): StoreTrouble | undefined => {
  if (error instanceof Database.SqliteError) {
    const { code } = error;
    return TROUBLES.find(([beginning]) => code.startsWith(beginning))?.[1];
  }
  return error instanceof Error && error.cause !== undefined ? troubleOf(error.cause) : undefined;
};
