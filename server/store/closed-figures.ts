import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Figure } from '#shared/contract/indicators.ts';
import { id } from '#shared/contract/ids.ts';
import type { Member } from '#shared/targets/figure.ts';
import type { Db } from './database.ts';
import { closedFigures } from './schema/index.ts';

/** The figure of an indicator as it stood when its month was closed. */
export type ClosedTotal = Figure & { month: string; indicatorId: string };

/** The figures of closed months, for reading. */
export type ClosedFigures = {
  /** What was counted for a unit with all below it. */
  totals(unitId: string, months: readonly string[]): Promise<ClosedTotal[]>;
  /** The same of one indicator, with what stood behind it. */
  withMembers(
    unitId: string,
    months: readonly string[],
    indicatorId: string,
  ): Promise<(ClosedTotal & { members: Member[] })[]>;
};

const total = {
  month: closedFigures.month,
  indicatorId: closedFigures.indicatorId,
  numerator: closedFigures.numerator,
  denominator: closedFigures.denominator,
};

/** The repository of closed figures. */
export const createClosedFigures = (db: Db): ClosedFigures => ({
  totals: async (unitId, months) => db.select(total).from(closedFigures).where(of(unitId, months)).all(),

  withMembers: async (unitId, months, indicatorId) =>
    db
      .select({ ...total, members: closedFigures.members })
      .from(closedFigures)
      .where(and(of(unitId, months), eq(closedFigures.indicatorId, indicatorId)))
      .all()
      .map((row) => ({ ...row, members: stored.parse(JSON.parse(row.members)) })),
});

const stored = z.array(z.strictObject({ id, counts: z.boolean() }));

const of = (unitId: string, months: readonly string[]) =>
  and(eq(closedFigures.unitId, unitId), inArray(closedFigures.month, [...months]));
