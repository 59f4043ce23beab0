import type { PeriodKind } from '../contract/indicators.ts';

/** First and last day of a period, `YYYY-MM-DD`. */
export type Days = { from: string; to: string };

/** First and last day of a month (`2026-11`), a quarter (`2026-Q4`) or a year (`2026`). */
export const daysOf = (period: string): Days => {
  const year = Number(period.slice(0, 4));
  const [first, months] = shapeOf(period.slice(5));
  return { from: dayAt(year, first, 1), to: dayAt(year, first + months, 0) };
};

/** The period of a kind in which a day lies. */
export const periodOf = (day: string, kind: PeriodKind): string => {
  const year = day.slice(0, 4);
  if (kind === 'year') return year;
  return kind === 'month' ? day.slice(0, 7) : `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
};

/** The month and the quarter of a day. */
export const periodsOf = (day: string): { month: string; quarter: string } => ({
  month: periodOf(day, 'month'),
  quarter: periodOf(day, 'quarter'),
});

/** Which kind of period is meant. */
export const kindOf = (period: string): PeriodKind => {
  if (period.length === 4) return 'year';
  return period.includes('Q') ? 'quarter' : 'month';
};

/** The period of the same kind so many before (or, where negative, after) this one. */
export const periodBefore = (period: string, back = 1): string => {
  const [first, months] = shapeOf(period.slice(5));
  const day = dayAt(Number(period.slice(0, 4)), first - back * months, 1);
  return periodOf(day, kindOf(period));
};

/** The months of a period, first to last. */
export const monthsOf = (period: string): string[] => {
  const [first, months] = shapeOf(period.slice(5));
  const year = Number(period.slice(0, 4));
  return Array.from({ length: months }, (_, month) => dayAt(year, first + month, 1).slice(0, 7));
};

/** The first month (0..11) of a part of a year, and how many it has. */
const shapeOf = (part: string): [first: number, months: number] => {
  if (part === '') return [0, 12];
  return part.startsWith('Q') ? [(Number(part.slice(1)) - 1) * 3, 3] : [Number(part) - 1, 1];
};

const dayAt = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
