import Database from 'better-sqlite3';
import { DrizzleQueryError } from 'drizzle-orm';
import { Unusable } from '../unusable.ts';

const DAMAGED = ['SQLITE_NOTADB', 'SQLITE_CORRUPT'];
const CLOSED = ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_PERM'];

/** SQLite's complaint about a file as a sentence for the operator; whatever else it is comes back as it is. */
export const unusableFile = (path: string, error: unknown): unknown => {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof Database.SqliteError)) return error;
  const { code } = cause;
  if (DAMAGED.some((known) => code.startsWith(known)))
    return new Unusable(`${path} is damaged or no database: put a backup in its place (docs/operations.md says how).`);
  if (CLOSED.some((known) => code.startsWith(known)))
    return new Unusable(`${path} cannot be written: give its folder to the user of the server, or set DATA_DIR.`);
  if (code.startsWith('SQLITE_FULL') || code === 'SQLITE_IOERR_SHMSIZE')
    return new Unusable(`The disk of ${path} is full: make room there, then start again.`);
  if (code.startsWith('SQLITE_BUSY'))
    return new Unusable(`${path} is held by another program: end that one, then start again.`);
  return error;
};
