/** What makes a day other than its weekday says: off although in the week, or worked although at its end. */
export type SpecialDay = { day: string; kind: 'off' | 'worked'; name: string };

/** A day as it was decided by hand: special, or ordinary in place of what the law has. */
export type DecidedDay = { day: string; kind: 'off' | 'worked' | 'ordinary'; name: string };

/** Special days by their date (`YYYY-MM-DD`). */
export type WorkCalendar = ReadonlyMap<string, SpecialDay>;

export const calendarOf = (days: readonly DecidedDay[]): WorkCalendar =>
  new Map(days.flatMap(({ day, kind, name }) => (kind === 'ordinary' ? [] : [[day, { day, kind, name }]])));

/** Whether the public holidays of a day's year are known at all. */
export const isYearKnown = (day: string, calendar: WorkCalendar): boolean => {
  const year = day.slice(0, 4);
  return [...calendar.values()].some((special) => special.kind === 'off' && special.day.startsWith(year));
};

/** Whether offices work on a day (`YYYY-MM-DD`): Monday to Friday, but for public holidays, and on days that make up for one. */
export const isWorkingDay = (day: string, calendar: WorkCalendar): boolean => {
  const special = calendar.get(day);
  if (special !== undefined) return special.kind === 'worked';
  return isInTheWeek(day);
};

/** Whether a day is one of Monday to Friday. */
export const isInTheWeek = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

/** Working days from `from` up to the day before `to`; 0 where `to` is not later. */
export const workingDaysBetween = (from: string, to: string, calendar: WorkCalendar): number => {
  let count = 0;
  for (let day = from; day < to; day = movedBy(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
};

/** The last day from which on there are so many working days up to the day before `to`. */
export const lastDayBefore = (to: string, workingDays: number, calendar: WorkCalendar): string => {
  let day = to;
  for (let left = workingDays; left > 0;) {
    day = movedBy(day, -1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
};

/** The day on which so many working days have passed since a day, which does not count itself. */
export const afterWorkingDays = (day: string, count: number, calendar: WorkCalendar): string => {
  let reached = day;
  for (let passed = 0; passed < count;) {
    reached = movedBy(reached, 1);
    if (isWorkingDay(reached, calendar)) passed += 1;
  }
  return reached;
};

const DAY_MS = 86_400_000;

const movedBy = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
