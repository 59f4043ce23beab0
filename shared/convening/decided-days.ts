import type { CalendarDay } from '../contract/work-calendar.ts';
import type { DecidedDay, SpecialDay } from './working-days.ts';

/** The days as the law has them, and over them those that were entered by hand; oldest first. */
export const laidOver = (lawful: readonly SpecialDay[], entered: readonly DecidedDay[]): CalendarDay[] => {
  const days = new Map<string, CalendarDay>();
  for (const { day, kind, name } of lawful) days.set(day, { day, kind, name, byLaw: { kind, name }, entered: false });
  for (const { day, kind, name } of entered) {
    days.set(day, { day, kind, name, byLaw: days.get(day)?.byLaw ?? null, entered: true });
  }
  return [...days.values()].toSorted((a, b) => a.day.localeCompare(b.day));
};
