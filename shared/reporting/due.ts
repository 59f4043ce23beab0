import type { ReportKind } from '../contract/report-runs.ts';
import { daysOf, periodBefore, periodOf } from '../periods/periods.ts';

/** The report of a period, and the day on which it is due. */
export type DuePeriod = { period: string; dueDay: string };

const DAY_MS = 86_400_000;

/** The day (`YYYY-MM-DD`) so many days after a period's end. */
export const dueDayOf = (period: string, daysAfter: number): string =>
  new Date(Date.parse(`${daysOf(period).to}T00:00:00Z`) + daysAfter * DAY_MS).toISOString().slice(0, 10);

/**
 * The periods of a kind whose report was due on a day from `since` to today, both included, oldest first: after days on which
 * the server did not run, all of those.
 */
export const duePeriods = (kind: ReportKind, daysAfter: number, since: string, today: string): DuePeriod[] => {
  const found: DuePeriod[] = [];
  let period = periodBefore(periodOf(today, kind));
  for (let dueDay = dueDayOf(period, daysAfter); since <= dueDay; dueDay = dueDayOf(period, daysAfter)) {
    if (dueDay <= today) found.unshift({ period, dueDay });
    period = periodBefore(period);
  }
  return found;
};

/** The next period of a kind whose report is due after today. */
export const nextDue = (kind: ReportKind, daysAfter: number, today: string): DuePeriod => {
  let period = periodOf(today, kind);
  while (dueDayOf(periodBefore(period), daysAfter) > today) period = periodBefore(period);
  return { period, dueDay: dueDayOf(period, daysAfter) };
};
