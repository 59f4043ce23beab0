import { asc, eq } from 'drizzle-orm';
import type { DecidedDay } from '#shared/convening/working-days.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { specialDays } from './schema/index.ts';

/** Holidays and days worked for them as they were entered by hand. */
export type SpecialDays = {
  /** Oldest first. */
  all(): Promise<DecidedDay[]>;
  enter(decided: DecidedDay, deed: Deed): Promise<void>;
  /** The day is again what the programme knows of it. */
  remove(day: string, deed: Deed): Promise<void>;
};

/** The repository of special days. */
export const createSpecialDays = (db: Db): SpecialDays => ({
  all: async () => db.select().from(specialDays).orderBy(asc(specialDays.day)).all(),

  enter: async ({ day, kind, name }, deed) => {
    db.transaction((tx) => {
      tx.insert(specialDays)
        .values({ day, kind, name })
        .onConflictDoUpdate({ target: specialDays.day, set: { kind, name } })
        .run();
      writeAudit(tx, deed);
    });
  },

  remove: async (day, deed) => {
    db.transaction((tx) => {
      tx.delete(specialDays).where(eq(specialDays.day, day)).run();
      writeAudit(tx, deed);
    });
  },
});
