import { expect, test } from 'vitest';
import { daysOf, kindOf, monthsOf, periodBefore, periodOf } from './periods.ts';

test.each([
  ['2026-02', '2026-02-01', '2026-02-28', 1],
  ['2024-02', '2024-02-01', '2024-02-29', 1],
  ['2026-Q4', '2026-10-01', '2026-12-31', 3],
  ['2026', '2026-01-01', '2026-12-31', 12],
])('%s runs from %s to %s', (period, from, to, months) => {
  expect(daysOf(period)).toEqual({ from, to });
  expect(monthsOf(period)).toHaveLength(months);
  expect(monthsOf(period)[0]).toBe(from.slice(0, 7));
  expect([from, to].map((day) => periodOf(day, kindOf(period)))).toEqual([period, period]);
});

test('periods before and after, over the turn of the year', () => {
  expect(periodBefore('2026-01')).toBe('2025-12');
  expect(periodBefore('2026-Q1', 2)).toBe('2025-Q3');
  expect(periodBefore('2026', 4)).toBe('2022');
  expect(periodBefore('2025-12', -1)).toBe('2026-01');
});
