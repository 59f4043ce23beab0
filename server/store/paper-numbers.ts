import { and, eq, max } from 'drizzle-orm';
import type { GivenNumber } from '#shared/contract/issuers.ts';
import { dayOf } from '../calendar.ts';
import type { Db } from './database.ts';
import { paperNumbers } from './schema/index.ts';

/** For which paper a number is wanted. */
export type NumberWanted = {
  issuerUnitId: string;
  /** `GM`, `BB`, `TB`. */
  type: string;
  /** Names the paper, for instance by its meeting and version: who asks twice for it is told its number again. */
  paperKey: string;
  /** UTC milliseconds. */
  at: number;
  /** An account's id. */
  by: string;
};

/** The register of numbers (Decree 30/2020/NĐ-CP, appendix I, II.3): from 01 on 1 January, by issuer and type. */
export type PaperNumbers = {
  /** The next number, given once and for good; the year is that of Việt Nam's calendar. */
  give(wanted: NumberWanted): Promise<GivenNumber>;
  of(paperKey: string): Promise<GivenNumber | undefined>;
};

/** The repository of numbers. Reading the last and writing the next are one transaction. */
export const createPaperNumbers = (db: Db): PaperNumbers => ({
  give: async ({ issuerUnitId, type, paperKey, at, by }) =>
    db.transaction(
      (tx) => {
        const known = tx.select().from(paperNumbers).where(eq(paperNumbers.paperKey, paperKey)).get();
        if (known) return { number: known.number, day: dayOf(known.at) };
        const day = dayOf(at);
        const year = Number(day.slice(0, 4));
        const series = and(
          eq(paperNumbers.issuerUnitId, issuerUnitId),
          eq(paperNumbers.type, type),
          eq(paperNumbers.year, year),
        );
        const last = tx
          .select({ number: max(paperNumbers.number) })
          .from(paperNumbers)
          .where(series)
          .get();
        const number = (last?.number ?? 0) + 1;
        tx.insert(paperNumbers).values({ issuerUnitId, type, year, number, paperKey, at, by }).run();
        return { number, day };
      },
      { behavior: 'immediate' },
    ),

  of: async (paperKey) => {
    const row = db.select().from(paperNumbers).where(eq(paperNumbers.paperKey, paperKey)).get();
    return row && { number: row.number, day: dayOf(row.at) };
  },
});
