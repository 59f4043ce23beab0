import { expect, it } from 'vitest';
import { periodsBack } from './periods.ts';

it('months and quarters go back two years', () => {
  const months = periodsBack('2026-01-15', 'month');
  expect([months[0], months[1], months.at(-1), months.length]).toEqual(['2026-01', '2025-12', '2024-02', 24]);
  expect(periodsBack('2026-11-22', 'quarter').slice(0, 3)).toEqual(['2026-Q4', '2026-Q3', '2026-Q2']);
});
