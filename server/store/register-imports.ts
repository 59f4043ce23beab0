import { and, between, eq } from 'drizzle-orm';
import type { KnownLine } from '#shared/register/import/plan.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { addUnattended, type UnattendedEntry } from './register-entry.ts';
import { registerEntries as entries } from './schema/index.ts';

/** Meetings that are read from files. */
export type RegisterImports = {
  /** The lines of these days, both included, with those taken out by hand: what was taken out is not read in again. */
  knownBetween(first: string, last: string): Promise<KnownLine[]>;
  /** Adds lines to the register, all of them or none. */
  add(lines: readonly UnattendedEntry[], deed: Deed): Promise<void>;
};

const KNOWN = {
  organiserUnitId: entries.organiserUnitId,
  class: entries.class,
  wide: entries.wide,
  form: entries.form,
  remoteOnline: entries.remoteOnline,
  secret: entries.secret,
  day: entries.day,
  title: entries.title,
  startsAt: entries.startsAt,
  importKey: entries.importKey,
};

/** The repository of imports. */
export const createRegisterImports = (db: Db): RegisterImports => ({
  knownBetween: async (first, last) =>
    db
      .select(KNOWN)
      .from(entries)
      .where(and(between(entries.day, first, last), eq(entries.sample, false)))
      .all(),

  add: async (lines, deed) => {
    db.transaction((tx) => {
      addUnattended(tx, lines);
      writeAudit(tx, deed);
    });
  },
});
