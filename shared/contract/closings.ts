import { z } from 'zod';
import { day, id, instant } from './ids.ts';
import { figure, indicator, period } from './indicators.ts';

/** Where a month stands: still to come, running, over and not closed, closed. */
export const monthState = z.enum(['ahead', 'running', 'open', 'closed']);
export type MonthState = z.infer<typeof monthState>;

const count = z.number().int().nonnegative();

export const closingMonth = z.strictObject({
  /** `YYYY-MM`. */
  month: z.string(),
  state: monthState,
  closedAt: instant.nullable(),
  byName: z.string().nullable(),
  /** Meetings that were to be held online and of which nobody said what became: they count nowhere. */
  unsettled: count,
  /** Lines of the register entered, changed or taken out after the closing. */
  corrections: count,
});
export type ClosingMonth = z.infer<typeof closingMonth>;

/** The months of a year, January first. */
export const closingYear = z.strictObject({
  year: z.string(),
  mayClose: z.boolean(),
  months: z.array(closingMonth),
});
export type ClosingYear = z.infer<typeof closingYear>;

export const closingYearQuery = z.strictObject({ year: z.string().regex(/^20\d{2}$/) });

const line = z.strictObject({
  id,
  day,
  /** Null for a secret meeting. */
  title: z.string().nullable(),
  organiserName: z.string(),
});

/** What became of a line after its month was closed. */
export const correctionKind = z.enum(['entered', 'changed', 'removed']);

/** A period before it is closed and after: what is left to do, what was corrected, and by how much each figure differs. */
export const closingDetail = z.strictObject({
  period,
  /** Its months. */
  months: z.array(closingMonth),
  /** It is over, and not all of it is closed. */
  closable: z.boolean(),
  unsettled: z.array(line),
  corrections: z.array(line.extend({ what: correctionKind, at: instant })),
  /** Each indicator: the figure that stands, and what the registers say now. */
  figures: z.array(
    z.strictObject({
      indicatorId: id,
      name: indicator.shape.name,
      official: figure,
      live: figure,
      closed: z.boolean(),
    }),
  ),
});
export type ClosingDetail = z.infer<typeof closingDetail>;

export const closingRequest = z.strictObject({ period });
