import { z } from 'zod';
import { line } from './administration-units.ts';
import { day } from './ids.ts';

/** Off although in the week, worked although at its end, or as the weekday says although the law has it otherwise. */
export const dayKind = z.enum(['off', 'worked', 'ordinary']);

/** A day that is, or by the law was, something else than its weekday says. */
const calendarDay = z.strictObject({
  day,
  kind: dayKind,
  name: z.string(),
  /** What the law has of it; null for a day of the city's own. */
  byLaw: z.strictObject({ kind: z.enum(['off', 'worked']), name: z.string() }).nullable(),
  /** Whether it was entered by hand. */
  entered: z.boolean(),
});
export type CalendarDay = z.infer<typeof calendarDay>;

/** The special days, oldest first. */
export const workCalendarView = z.strictObject({ days: z.array(calendarDay), mayChange: z.boolean() });

/** What a day becomes, and by which decision. Of an ordinary day the name is not asked. */
export const dayDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['off', 'worked']), name: line(120), reason: line(500) }),
  z.strictObject({ kind: z.literal('ordinary'), reason: line(500) }),
]);
export type DayDecision = z.infer<typeof dayDecision>;

/** Before and after these nobody convenes. */
export const CALENDAR_BOUNDS = { first: '2020-01-01', last: '2099-12-31' } as const;
export const decidedDay = day.refine((asked) => asked >= CALENDAR_BOUNDS.first && asked <= CALENDAR_BOUNDS.last);
