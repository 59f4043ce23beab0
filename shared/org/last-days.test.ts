import { expect, it } from 'vitest';
import type { Unit } from '../contract/units.ts';
import { lastDaysIn } from './last-days.ts';

const version = (id: string, validFrom: string, validTo: string | null): Unit => ({
  id,
  validFrom,
  validTo,
  code: null,
  name: id,
  level: 'commune',
  kind: 'xã',
  parentId: null,
});

const history = [
  version('stays', '2008-08-01', '2020-03-01'),
  version('stays', '2020-03-01', null),
  version('ended', '2008-08-01', '2025-07-01'),
  version('new', '2025-07-01', null),
];

it.each([
  ['2024-01-01', '2024-12-31', { stays: '2024-12-31', ended: '2024-12-31' }],
  ['2025-01-01', '2025-12-31', { stays: '2025-12-31', ended: '2025-06-30', new: '2025-12-31' }],
  ['2025-07-01', '2025-07-31', { stays: '2025-07-31', new: '2025-07-31' }],
  ['2020-02-01', '2020-02-29', { stays: '2020-02-29', ended: '2020-02-29' }],
])('from %s to %s', (from, to, days) => {
  expect(Object.fromEntries(lastDaysIn(history, { from, to }))).toEqual(days);
});
