import { asc, eq } from 'drizzle-orm';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { seals } from './schema/index.ts';

/** A unit's seal, its key locked. */
export type StoredSeal = typeof seals.$inferSelect;

/** The seals of agencies, one for each unit that has one. */
export type Seals = {
  all(): Promise<StoredSeal[]>;
  of(unitId: string): Promise<StoredSeal | undefined>;
  /** Puts it in the place of the unit's former one. */
  set(seal: StoredSeal, deed: Deed): Promise<void>;
  remove(unitId: string, deed: Deed): Promise<void>;
};

/** The repository of seals. */
export const createSeals = (db: Db): Seals => ({
  all: async () => db.select().from(seals).orderBy(asc(seals.subject)).all(),

  of: async (unitId) => db.select().from(seals).where(eq(seals.unitId, unitId)).get(),

  set: async (seal, deed) => {
    db.transaction((tx) => {
      tx.insert(seals).values(seal).onConflictDoUpdate({ target: seals.unitId, set: seal }).run();
      writeAudit(tx, deed);
    });
  },

  remove: async (unitId, deed) => {
    db.transaction((tx) => {
      const { changes } = tx.delete(seals).where(eq(seals.unitId, unitId)).run();
      if (changes > 0) writeAudit(tx, deed);
    });
  },
});
