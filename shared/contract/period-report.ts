import { z } from 'zod';
import { day, id } from './ids.ts';
import { counts, figure, period } from './indicators.ts';

const whole = z.number().int().nonnegative();

/** An indicator in the report of a period. */
export const reportRow = z.strictObject({
  indicatorId: id,
  name: z.strictObject({ vi: z.string(), en: z.string() }),
  counts,
  /** The target that holds in the period, a share; null where none does. */
  target: z.number().min(0).max(1).nullable(),
  /** The decision or programme that sets it. */
  source: z.string(),
  /** Closed months as they were frozen, the others as they stand. */
  official: figure,
  /** All as it stands: where it differs, that is a correction after closing. */
  live: figure,
});
export type ReportRow = z.infer<typeof reportRow>;

/** Meetings that were held in a period, by their form; rehearsals count nowhere. */
export const heldMeetings = z.strictObject({ online: whole, hybrid: whole, inPerson: whole, secret: whole });
export type HeldMeetings = z.infer<typeof heldMeetings>;

/** The report of a period for a unit with all below it: what every format of it is made of. */
export const periodReport = z.strictObject({
  period,
  unit: z.strictObject({ id, name: z.string() }),
  /** The day on which it was reckoned. */
  day,
  /** Months of the period whose figures are frozen, `YYYY-MM`. */
  closedMonths: z.array(z.string()),
  held: heldMeetings,
  /** Online meetings that have passed and of which nobody has said whether they were held. */
  unsettled: whole,
  rows: z.array(reportRow),
});
export type PeriodReport = z.infer<typeof periodReport>;
