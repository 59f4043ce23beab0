import { expect, it } from 'vitest';
import { boundsOf, clockText, dayOf } from './calendar.ts';

it('a day in Việt Nam begins at 17:00 UTC of the day before', () => {
  expect(dayOf(Date.UTC(2026, 10, 20, 16, 59, 59))).toBe('2026-11-20');
  expect(dayOf(Date.UTC(2026, 10, 20, 17))).toBe('2026-11-21');
  expect(boundsOf('2026-11-21')).toEqual({ from: Date.UTC(2026, 10, 20, 17), to: Date.UTC(2026, 10, 21, 17) });
  expect(clockText(Date.UTC(2026, 10, 21, 1, 30, 5))).toBe('08:30:05');
});
