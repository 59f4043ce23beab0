import type { Days } from '../periods/periods.ts';
import type { UnitHistory } from './history.ts';

/** The last day within a span on which each unit existed, by its key; units that did not exist in it are not named. */
export const lastDaysIn = (history: UnitHistory, { from, to }: Days): Map<string, string> => {
  const days = new Map<string, string>();
  for (const { id, validFrom, validTo } of history) {
    const last = validTo === null || validTo > to ? to : dayBefore(validTo);
    if (validFrom <= last && last >= from && last > (days.get(id) ?? '')) days.set(id, last);
  }
  return days;
};

const DAY_MS = 86_400_000;

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
