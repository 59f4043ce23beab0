import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLIC_HOLIDAYS } from './public-holidays.ts';
import { calendarOf, isWorkingDay, workingDaysBetween } from './working-days.ts';

const calendar = calendarOf(PUBLIC_HOLIDAYS);
const none = calendarOf([]);

describe('working days', () => {
  it.each([
    ['2026-02-13', true, 'the Friday before Tết'],
    ['2026-02-14', false, 'a Saturday'],
    ['2026-02-17', false, 'the first of the lunar year'],
    ['2026-02-23', true, 'the Monday after Tết'],
    ['2026-08-22', true, 'a Saturday that makes up for a Monday off'],
    ['2026-08-31', false, 'the Monday off'],
    ['2026-11-20', true, 'a Friday like others'],
  ])('%s: %s, %s', (day, works) => {
    expect(isWorkingDay(day, calendar)).toBe(works);
  });

  it('from the Friday before Tết to the Tuesday after are two', () => {
    expect(workingDaysBetween('2026-02-13', '2026-02-24', calendar)).toBe(2);
    expect(workingDaysBetween('2026-02-13', '2026-02-24', none)).toBe(7);
  });

  it('add up over any day between, and are five in any week without special days', () => {
    const day = fc
      .integer({ min: 0, max: 1400 })
      .map((days) => new Date(Date.UTC(2024, 11, 1) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.tuple(day, day, day), (days) => {
        const [a = '', b = '', c = ''] = days.toSorted();
        const whole = workingDaysBetween(a, c, calendar);
        expect(workingDaysBetween(a, b, calendar) + workingDaysBetween(b, c, calendar)).toBe(whole);
        expect(workingDaysBetween(c, a, calendar)).toBe(0);
      }),
    );
    fc.assert(
      fc.property(day, (from) => {
        const to = new Date(Date.parse(from) + 7 * 86_400_000).toISOString().slice(0, 10);
        expect(workingDaysBetween(from, to, none)).toBe(5);
      }),
    );
  });
});

describe('the public holidays', () => {
  it('change what the weekday says, each of them, and none stands there twice', () => {
    for (const { day, kind } of PUBLIC_HOLIDAYS) expect(isWorkingDay(day, none)).toBe(kind === 'off');
    expect(calendar.size).toBe(PUBLIC_HOLIDAYS.length);
  });

  it('are eleven days off by law in each year, or fewer where they fall on a weekend', () => {
    const daysOff = Object.groupBy(
      PUBLIC_HOLIDAYS.filter(({ kind }) => kind === 'off'),
      ({ day }) => day.slice(0, 4),
    );
    const made = (year: string) => PUBLIC_HOLIDAYS.filter(({ day, kind }) => kind === 'worked' && day.startsWith(year));
    for (const year of ['2025', '2026', '2027']) {
      expect((daysOff[year]?.length ?? 0) - made(year).length).toBe(11);
    }
  });
});
