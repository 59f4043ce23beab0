import { periodsOf } from '#shared/periods/periods.ts';

const MONTHS_BACK = 24;

/** The months or quarters up to a day, latest first, of two years. */
export const periodsBack = (day: string, span: 'month' | 'quarter'): string[] => {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  const days = Array.from({ length: MONTHS_BACK }, (_, back) =>
    new Date(Date.UTC(year, month - back, 1)).toISOString().slice(0, 10),
  );
  return [...new Set(days.map((one) => periodsOf(one)[span]))];
};
