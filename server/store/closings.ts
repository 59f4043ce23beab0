import { asc, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { parts } from './parts.ts';
import { closedFigures, closedMonths } from './schema/index.ts';

/** A month whose figures stand. */
export type ClosedMonth = typeof closedMonths.$inferSelect;

const members = z.array(z.strictObject({ id, counts: z.boolean() }));

/** A figure as it stood when its month was closed, with what stood behind it. */
export type ClosedFigure = Omit<typeof closedFigures.$inferSelect, 'members'> & { members: z.infer<typeof members> };

/** Closed months and their figures. What is closed stays closed: nothing here is ever changed. */
export type Closings = {
  /** In their order. */
  months(): Promise<ClosedMonth[]>;
  figures(months: readonly string[]): Promise<ClosedFigure[]>;
  /** Closes months with their figures, all of them or none; a month cannot be closed twice. */
  close(months: readonly ClosedMonth[], figures: readonly ClosedFigure[], deed: Deed): Promise<void>;
};

/** The repository of closings. */
export const createClosings = (db: Db): Closings => ({
  months: async () => db.select().from(closedMonths).orderBy(asc(closedMonths.month)).all(),

  figures: async (months) =>
    [...parts(months)]
      .flatMap((part) => db.select().from(closedFigures).where(inArray(closedFigures.month, part)).all())
      .map((row) => ({ ...row, members: members.parse(JSON.parse(row.members)) })),

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
});
