import { periodBefore } from './periods.ts';

/** The months from one to another (`YYYY-MM`), both included; none where the first is the later one. */
export const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = [];
  for (let month = from; month <= to; month = periodBefore(month, -1)) months.push(month);
  return months;
};
