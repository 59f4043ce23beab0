import { z } from 'zod';
import { day, id } from './ids.ts';
import { figure, indicator } from './indicators.ts';
import { unitLevel } from './units.ts';

const count = z.number().int().nonnegative();

/** A year, and the indicator of which the meetings are counted; the first one where none is named. */
export const quantityQuery = z.strictObject({ year: z.string().regex(/^20\d{2}$/), indicator: id.optional() });

/** A quarter of the year: what was held and counted, and what is still to come of which so many must be online. */
export const quantityQuarter = z.strictObject({ over: z.boolean(), held: figure, toCome: count, online: count });

/** The meetings of a unit with all below it, as each counted on its day. */
export const quantityLine = z.strictObject({
  unitId: id,
  name: z.string(),
  level: unitLevel,
  groupName: z.string(),
  /** Its last day, where it ended within the year. */
  lastDay: day.nullable(),
  held: figure,
  /** So many of those held would have had to be online for the target to be reached until now. */
  missing: count,
  toCome: count,
  online: count,
  reachable: z.boolean(),
  quarters: z.array(quantityQuarter).length(4),
});
export type QuantityLine = z.infer<typeof quantityLine>;

const named = indicator.pick({ id: true, name: true });

/** The table of quantities and the roadmap of a year. */
export const quantityTable = z.strictObject({
  year: z.string(),
  indicator: named,
  /** All that can be asked for: those that count meetings. */
  indicators: z.array(named),
  /** The target in force at the end of the year, or today; null where none is. */
  target: z.strictObject({ share: z.number(), source: z.string() }).nullable(),
  lines: z.array(quantityLine),
});
export type QuantityTable = z.infer<typeof quantityTable>;
