import { z } from 'zod';
import { day, id, instant } from './ids.ts';
import { conveneRequest, phase } from './meetings.ts';

/** So many meetings are convened at once; a weekly briefing for more than a year. */
export const MOST_OCCURRENCES = 60;

/** Monday is 1, Sunday 7. */
export const weekday = z.number().int().min(1).max(7);

/** When a briefing repeats, reckoned from the day of the first: a month repeats that day, or its weekday within the month. */
export const seriesRule = z.strictObject({
  pattern: z.enum(['weekly', 'monthly-weekday', 'monthly-day']),
  /** Every so many weeks or months. */
  every: z.number().int().min(1).max(12),
  /** Of a weekly one. */
  weekdays: z.array(weekday).max(7),
  end: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('count'), count: z.number().int().min(1).max(MOST_OCCURRENCES) }),
    /** The last day it may be held on; null while it has not been chosen, which is never. */
    z.strictObject({ kind: z.literal('until'), day: day.nullable() }),
  ]),
  /** On a public holiday it falls out, or is held on the next working day. */
  onDayOff: z.enum(['skip', 'move']),
});
export type SeriesRule = z.infer<typeof seriesRule>;

/** A series that is being prepared: its rule, and the days that are left out by hand. */
export const seriesPlan = z.strictObject({ rule: seriesRule, without: z.array(day).max(400) });
export type SeriesPlan = z.infer<typeof seriesPlan>;

/** A series as it was looked at: the days on which a meeting is convened, each of which the rule must give. */
export const seriesOrder = z.strictObject({
  rule: seriesRule,
  /** The day from which the rule is reckoned. */
  from: day,
  days: z
    .array(day)
    .min(1)
    .max(MOST_OCCURRENCES)
    .refine((days) => days.every((one, index) => index === 0 || one > (days[index - 1] ?? ''))),
});
export type SeriesOrder = z.infer<typeof seriesOrder>;

/** A meeting and the days on which it repeats. Time and length are the meeting's; its own day is the rule's first. */
export const seriesRequest = z.strictObject({ meeting: conveneRequest, series: seriesOrder });
export type SeriesRequest = z.infer<typeof seriesRequest>;

/** The series that a meeting belongs to, as far as the viewer may see its meetings; null where it stands alone. */
export const seriesView = z.strictObject({
  series: z
    .strictObject({
      rule: seriesRule,
      from: day,
      occurrences: z.array(z.strictObject({ id, startsAt: instant, phase })),
    })
    .nullable(),
});
export type SeriesView = z.infer<typeof seriesView>;
