import { eq } from 'drizzle-orm';
import { type Issuer, issuer as schema } from '#shared/contract/issuers.ts';
import { type Deed, writeAudit } from './audit.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Db } from './database.ts';
import { issuers } from './schema/index.ts';

/** Issuers as they were changed by hand; the others follow from their units. */
export type IssuerStore = {
  of(unitId: string): Promise<Issuer | undefined>;
  /** Null: it follows from the unit again. */
  set(unitId: string, changed: Issuer | null, deed: Deed): Promise<void>;
};

/** The repository of issuers. */
export const createIssuerStore = (db: Db): IssuerStore => ({
  of: async (unitId) => {
    const row = db.select().from(issuers).where(eq(issuers.unitId, unitId)).get();
    return row && schema.parse(JSON.parse(row.value));
  },

  set: async (unitId, changed, deed) => {
    db.transaction((tx) => {
      tx.delete(issuers).where(eq(issuers.unitId, unitId)).run();
      if (changed !== null) {
        tx.insert(issuers)
          .values({ unitId, value: canonicalJson(changed) })
          .run();
      }
      writeAudit(tx, deed);
    });
  },
});
