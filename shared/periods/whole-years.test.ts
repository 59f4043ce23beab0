import { expect, it } from 'vitest';
import { wholeYears } from './whole-years.ts';

it.each([
  ['2026-03', '2026-11', null, ['2026-03..2026-11']],
  ['2025-11', '2026-02', null, ['2025-11..2026-02']],
  ['2026-01', '2026-12', '2026..2026', []],
  ['2016-01', '2025-12', '2016..2025', []],
  ['2016-03', '2026-11', '2017..2025', ['2016-03..2016-12', '2026-01..2026-11']],
  ['2025-12', '2026-12', '2026..2026', ['2025-12..2025-12']],
])('from %s to %s', (from, to, years, months) => {
  const text = (one: { from: string; to: string }): string => `${one.from}..${one.to}`;
  const found = wholeYears({ from, to });
  expect([found.years && text(found.years), found.months.map(text)]).toEqual([years, months]);
});
