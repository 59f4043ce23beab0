import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesRule } from '../contract/meeting-series.ts';
import { daysAfter, daysBetween, weekdayOf } from './days.ts';
import { LAWFUL_CALENDAR } from './public-holidays.ts';
import { heldDays, occurrencesOf } from './series.ts';
import { isWorkingDay } from './working-days.ts';

const rule = (part: Partial<SeriesRule>): SeriesRule => ({
  pattern: 'weekly',
  every: 1,
  weekdays: [1],
  end: { kind: 'count', count: 4 },
  onDayOff: 'skip',
  ...part,
});
const held = (part: Partial<SeriesRule>, from: string) =>
  heldDays(occurrencesOf(rule(part), from, LAWFUL_CALENDAR), []);

describe('every Monday', () => {
  it('but not at Tết, which is told with its name', () => {
    expect(occurrencesOf(rule({ end: { kind: 'count', count: 2 } }), '2026-02-09', LAWFUL_CALENDAR)).toEqual([
      { due: '2026-02-09', held: '2026-02-09', because: null },
      { due: '2026-02-16', held: null, because: { kind: 'holiday', name: 'Tết Nguyên đán' } },
      { due: '2026-02-23', held: '2026-02-23', because: null },
    ]);
  });

  it('moved from a holiday to the next working day, but not onto the next of its own', () => {
    const april = { onDayOff: 'move', end: { kind: 'until', day: '2026-05-04' } } as const;
    expect(held(april, '2026-04-20')).toEqual(['2026-04-20', '2026-04-28', '2026-05-04']);
    expect(held({ ...april, end: { kind: 'count', count: 2 } }, '2026-02-09')).toEqual(['2026-02-09', '2026-02-23']);
  });

  it('every second week begins with the first, also in its midst', () => {
    expect(held({ every: 2, weekdays: [3, 1] }, '2026-11-18')).toEqual([
      '2026-11-18',
      '2026-11-30',
      '2026-12-02',
      '2026-12-14',
    ]);
  });
});

describe('every month', () => {
  it.each([
    ['the 31st, or the last', 'monthly-day', '2026-03-31', ['2026-03-31', '2026-06-30', '2026-07-31', '2026-09-30']],
    ['the second Tuesday', 'monthly-weekday', '2026-11-10', ['2026-11-10', '2026-12-08', '2027-01-12', '2027-03-09']],
    ['the last Monday', 'monthly-weekday', '2026-11-30', ['2026-11-30', '2026-12-28', '2027-01-25', '2027-02-22']],
  ] as const)('on %s', (_what, pattern, from, days) => {
    expect(held({ pattern }, from)).toEqual(days);
  });
});

it('what was left out by hand is not held', () => {
  const found = occurrencesOf(rule({}), '2026-11-23', LAWFUL_CALENDAR);
  expect(heldDays(found, ['2026-11-30'])).toEqual(['2026-11-23', '2026-12-07', '2026-12-14']);
});

it('a rule that has no day yet gives none', () => {
  expect(held({ weekdays: [] }, '2026-11-23')).toEqual([]);
  expect(held({ end: { kind: 'until', day: null } }, '2026-11-23')).toEqual([]);
});

describe('whatever the rule', () => {
  const from = fc.integer({ min: 0, max: 700 }).map((days) => daysAfter('2025-01-01', days));
  const anyRule = fc.record({
    pattern: fc.constantFrom('weekly' as const, 'monthly-weekday' as const, 'monthly-day' as const),
    every: fc.integer({ min: 1, max: 12 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    end: fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((count) => ({ kind: 'count' as const, count })),
      from.map((day) => ({ kind: 'until' as const, day })),
    ),
    onDayOff: fc.constantFrom('skip' as const, 'move' as const),
  });

  it('days are in order, none twice, none before the first, none on a holiday, none after the last', () => {
    fc.assert(
      fc.property(anyRule, from, (some, first) => {
        const days = heldDays(occurrencesOf(some, first, LAWFUL_CALENDAR), []);
        expect(days).toEqual([...new Set(days)].toSorted((a, b) => a.localeCompare(b)));
        const last = some.end.kind === 'until' ? some.end.day : '9999-12-31';
        const isWrong = (day: string) =>
          LAWFUL_CALENDAR.get(day)?.kind === 'off' ||
          day < first ||
          day > (last ?? '') ||
          (some.pattern === 'monthly-day' && !isWorkingDay(day, LAWFUL_CALENDAR));
        expect(days.filter(isWrong)).toEqual([]);
        expect(days.length).toBeLessThanOrEqual(some.end.kind === 'count' ? some.end.count : 60);
      }),
    );
  });

  it('a weekly one that is moved nowhere meets on its weekdays, as often as asked', () => {
    fc.assert(
      fc.property(anyRule, from, fc.integer({ min: 1, max: 10 }), (some, first, count) => {
        const weekly = { ...some, pattern: 'weekly' as const, onDayOff: 'skip' as const, every: 1 };
        const days = heldDays(occurrencesOf({ ...weekly, end: { kind: 'count', count } }, first, LAWFUL_CALENDAR), []);
        expect(days).toHaveLength(count);
        for (const day of days) expect(some.weekdays).toContain(weekdayOf(day));
      }),
    );
  });

  it('one that is moved is held no more than a month after its day', () => {
    fc.assert(
      fc.property(anyRule, from, (some, first) => {
        const found = occurrencesOf({ ...some, onDayOff: 'move' }, first, LAWFUL_CALENDAR);
        expect(found.filter(({ due, held: on }) => on !== null && daysBetween(due, on) > 31)).toEqual([]);
      }),
    );
  });
});
