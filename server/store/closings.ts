import { and, asc, between, eq, gt, or } from 'drizzle-orm';
import type { Days } from '#shared/periods/periods.ts';
import type { Member } from '#shared/targets/figure.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { parts } from './parts.ts';
import { closedFigures, closedMonths, registerEntries as entries } from './schema/index.ts';

/** A month whose figures stand. */
export type ClosedMonth = typeof closedMonths.$inferSelect;

/** A figure as it stood when its month was closed, with what stood behind it. */
export type ClosedFigure = Omit<typeof closedFigures.$inferSelect, 'members'> & { members: readonly Member[] };

/** Closed months. What is closed stays closed: nothing here is ever changed. */
export type Closings = {
  /** In their order. */
  months(): Promise<ClosedMonth[]>;
  /** Closes months with their figures, all of them or none; a month cannot be closed twice. */
  close(months: readonly ClosedMonth[], figures: readonly ClosedFigure[], deed: Deed): Promise<void>;
  /** The lines of the register of these days that were entered, changed or taken out after a moment, by their ids. */
  changedAfter(days: Days, at: number): Promise<string[]>;
};

/** The repository of closings. */
export const createClosings = (db: Db): Closings => ({
  months: async () => db.select().from(closedMonths).orderBy(asc(closedMonths.month)).all(),

  close: async (months, figures, deed) => {
    db.transaction((tx) => {
      tx.insert(closedMonths)
        .values([...months])
        .run();
      for (const part of parts(figures)) {
        tx.insert(closedFigures)
          .values(part.map((figure) => ({ ...figure, members: JSON.stringify(figure.members) })))
          .run();
      }
      writeAudit(tx, deed);
    });
  },

  changedAfter: async ({ from, to }, at) =>
    db
      .select({ id: entries.id })
      .from(entries)
      .where(
        and(
          between(entries.day, from, to),
          eq(entries.sample, false),
          or(gt(entries.enteredAt, at), gt(entries.changedAt, at), gt(entries.removedAt, at)),
        ),
      )
      .all()
      .map(({ id }) => id),
});
