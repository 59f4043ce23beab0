/** What makes a day other than its weekday says: off although in the week, or worked although at its end. */
export type SpecialDay = { day: string; kind: 'off' | 'worked'; name: string };

/** Special days by their date (`YYYY-MM-DD`). */
export type WorkCalendar = ReadonlyMap<string, SpecialDay>;

export const calendarOf = (days: readonly SpecialDay[]): WorkCalendar =>
  new Map(days.map((special) => [special.day, special]));

/** Whether offices work on a day (`YYYY-MM-DD`): Monday to Friday, but for public holidays, and on days that make up for one. */
export const isWorkingDay = (day: string, calendar: WorkCalendar): boolean => {
  const special = calendar.get(day);
  if (special !== undefined) return special.kind === 'worked';
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

/** Working days from `from` up to the day before `to`; 0 where `to` is not later. */
export const workingDaysBetween = (from: string, to: string, calendar: WorkCalendar): number => {
  let count = 0;
  for (let day = from; day < to; day = dayAfter(day)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
};

const DAY_MS = 86_400_000;

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
