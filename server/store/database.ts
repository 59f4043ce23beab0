import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as schema from './schema/index.ts';
import { unusableFile } from './unusable-file.ts';

export type Db = BetterSQLite3Database<typeof schema>;

/** A transaction, or the database itself: what a repository's inner steps need. */
export type Tx = Pick<Db, 'select' | 'insert' | 'update' | 'delete'>;

export type Store = {
  db: Db;
  /** Copies the whole database, consistent and compact, to a new file. */
  backUp(path: string): void;
  close(): void;
};

/** Name of the database in the data folder. */
export const DATABASE_FILE = 'giaoban.db';

/** How long a tool waits while another program writes, in milliseconds. */
const PATIENT_MS = 5000;

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Opens the database file (or `:memory:`) and brings its schema up to date. Each commit reaches the disk before it is
 * answered: the log of a meeting is evidence. `busyMs` is how long a statement waits, and everything else with it, while
 * another program writes. Throws `Unusable` where the file is damaged, no database or not to be written.
 */
export const openStore = (path: string, busyMs = PATIENT_MS): Store => {
  let opened: Database.Database | undefined;
  try {
    opened = new Database(path);
    const store = storeOn(opened);
    opened.pragma(`busy_timeout = ${busyMs}`);
    return store;
  } catch (error) {
    opened?.close();
    throw unusableFile(path, error);
  }
};

const storeOn = (connection: Database.Database): Store => {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma(`busy_timeout = ${PATIENT_MS}`);
  // Names that were blanked are to be gone from the file too, not only from the table.
  connection.pragma('secure_delete = ON');
  const db: Db = drizzle(connection, { schema });
  // A table that others refer to can only be made anew while nobody watches; within the migration's transaction it is too late.
  connection.pragma('foreign_keys = OFF');
  migrate(db, { migrationsFolder: MIGRATIONS });
  connection.pragma('foreign_keys = ON');
  return {
    db,
    backUp: (target) => {
      connection.prepare('VACUUM INTO ?').run(target);
    },
    close: () => {
      connection.close();
    },
  };
};

/** Opens the database of a running server for reading only, as long reads do that must not hold up its own connection. */
export const openReader = (path: string): Db =>
  drizzle(new Database(path, { readonly: true, fileMustExist: true }), { schema });
