const DAY_MS = 86_400_000;

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOfDate = (date: Date): string => date.toISOString().slice(0, 10);

/** The day (`YYYY-MM-DD`) so many days later. */
export const daysAfter = (day: string, days: number): string =>
  dayOfDate(new Date(dateOf(day).getTime() + days * DAY_MS));

/** How many days `to` is later than `from`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY_MS);

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => dateOf(day).getUTCDay() || 7;

/** The day of the month, from 1. */
export const dayOfMonth = (day: string): number => dateOf(day).getUTCDate();

/** The first day of the month so many months later. */
export const firstOfMonth = (day: string, months: number): string => {
  const date = dateOf(day);
  return dayOfDate(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)));
};

/** The last day of the same month. */
export const lastOfMonth = (day: string): string => daysAfter(firstOfMonth(day, 1), -1);
