import type { PassedCheck } from '../contract/populations.ts';
import { daysAfter } from '../convening/days.ts';

/** The units whose room is proven connected on a day: a check passed then, or within so many days up to it, that day included. */
export const connectedUnits = (checks: readonly PassedCheck[], day: string, withinDays: number): Set<string> => {
  const first = daysAfter(day, 1 - withinDays);
  return new Set(checks.flatMap((check) => (first <= check.day && check.day <= day ? [check.unitId] : [])));
};
