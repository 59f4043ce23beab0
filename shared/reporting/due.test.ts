import { expect, test } from 'vitest';
import { dueDayOf, duePeriods, nextDue } from './due.ts';

test('a report is due so many days after the period, over the turn of the year and in leap years', () => {
  expect(dueDayOf('2026-10', 5)).toBe('2026-11-05');
  expect(dueDayOf('2026-Q4', 10)).toBe('2027-01-10');
  expect(dueDayOf('2024-01', 29)).toBe('2024-02-29');
});

test.each([
  ['the day before', '2026-11-04', []],
  ['on the day', '2026-11-05', ['2026-10']],
  ['three months without a server', '2027-02-07', ['2026-10', '2026-11', '2026-12', '2027-01']],
])('%s, what is due since 1 November', (_when, today, periods) => {
  expect(duePeriods('month', 5, '2026-11-01', today).map(({ period }) => period)).toEqual(periods);
});

test('nothing is due from before reports were switched on', () => {
  expect(duePeriods('month', 5, '2026-11-06', '2026-11-30')).toEqual([]);
  expect(duePeriods('quarter', 45, '2026-01-01', '2026-06-01')).toEqual([
    { period: '2025-Q4', dueDay: '2026-02-14' },
    { period: '2026-Q1', dueDay: '2026-05-15' },
  ]);
});

test('the next one is that of the period before while its day is still to come', () => {
  expect(nextDue('month', 5, '2026-11-04')).toEqual({ period: '2026-10', dueDay: '2026-11-05' });
  expect(nextDue('month', 5, '2026-11-05')).toEqual({ period: '2026-11', dueDay: '2026-12-05' });
  expect(nextDue('month', 60, '2026-11-05')).toEqual({ period: '2026-09', dueDay: '2026-11-29' });
});
