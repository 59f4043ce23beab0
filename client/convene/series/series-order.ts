import type { SeriesOrder, SeriesPlan } from '#shared/contract/meeting-series.ts';
import { weekdayOf } from '#shared/convening/days.ts';
import { heldDays, occurrencesOf, type Occurrence } from '#shared/convening/series.ts';
import type { WorkCalendar } from '#shared/convening/working-days.ts';
import type { ConveneValues } from '../form/values.ts';

/** Every week on the weekday of the first day, ten times, but for public holidays. */
export const firstPlan = (startDay: string | null): SeriesPlan => ({
  rule: {
    pattern: 'weekly',
    every: 1,
    weekdays: [startDay === null ? 1 : weekdayOf(startDay)],
    end: { kind: 'count', count: 10 },
    onDayOff: 'skip',
  },
  without: [],
});

/** The days of a plan; none while the first day is not known. */
export const plannedDays = (plan: SeriesPlan, startDay: string | null, calendar: WorkCalendar): Occurrence[] =>
  startDay === null ? [] : occurrencesOf(plan.rule, startDay, calendar);

/** What is sent of a series; null where the meeting does not repeat. */
export function seriesOrderOf(
  { series, startDay }: Pick<ConveneValues, 'series' | 'startDay'>,
  calendar: WorkCalendar,
): SeriesOrder | null {
  if (series === null || startDay === null) return null;
  return {
    rule: series.rule,
    from: startDay,
    days: heldDays(plannedDays(series, startDay, calendar), series.without),
  };
}
