import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAWFUL_CALENDAR } from './public-holidays.ts';
import { arePapersLate, type Judged, papersDueBy, warningsAbout } from './warnings.ts';
import { calendarOf, lastDayBefore, workingDaysBetween } from './working-days.ts';

const HOUR_MS = 3_600_000;
/** The moment at which it is so late on a day in Việt Nam, on the hour. */
const at = (day: string, hour: number): number => Date.parse(`${day}T00:00:00Z`) + (hour - 7) * HOUR_MS;

const meeting = (startDay: string, hours = 3, changes: Partial<Judged> = {}): Judged => ({
  class: 'giai-quyet-cong-viec',
  startsAt: at(startDay, 8),
  endsAt: at(startDay, 8 + hours),
  startDay,
  agendaMs: 0,
  papersDay: null,
  ...changes,
});

/** Asked at eight in the morning. */
const kinds = (judged: Judged, today: string, calendar = LAWFUL_CALENDAR) =>
  warningsAbout(judged, at(today, 8), today, calendar).map(({ kind }) => kind);
const MONDAY = '2026-11-16';

describe('what deserves a second look', () => {
  it('is nothing in a meeting of three hours at the end of the week', () => {
    expect(kinds(meeting('2026-11-20'), MONDAY)).toEqual([]);
  });

  it('is a notice of less than three working days: the weekend does not count', () => {
    expect(kinds(meeting('2026-11-19'), MONDAY)).toEqual([]);
    expect(kinds(meeting('2026-11-18'), MONDAY)).toEqual(['shortNotice']);
    expect(kinds(meeting('2026-11-23'), '2026-11-20')).toEqual(['shortNotice']);
  });

  it('is one that Tết takes away, and not one that a day entered by hand gives back', () => {
    expect(kinds(meeting('2026-02-24'), '2026-02-13')).toEqual(['shortNotice']);
    expect(kinds(meeting('2026-02-25'), '2026-02-13')).toEqual([]);
    const saturday = { day: '2026-02-21', kind: 'worked', name: 'Làm bù' } as const;
    expect(kinds(meeting('2026-02-24'), '2026-02-13', calendarOf([...LAWFUL_CALENDAR.values(), saturday]))).toEqual([]);
  });

  it('is a year of which no holiday is known', () => {
    expect(warningsAbout(meeting('2031-03-10'), at(MONDAY, 8), MONDAY, LAWFUL_CALENDAR)).toEqual([
      { kind: 'yearUnknown', year: '2031' },
    ]);
  });

  it('is a beginning that has passed', () => {
    expect(kinds(meeting('2026-11-13'), MONDAY)).toEqual(['past']);
  });

  it('is a length beyond what the class should last', () => {
    expect(kinds(meeting('2026-11-20', 4), MONDAY)).toEqual([]);
    expect(kinds(meeting('2026-11-20', 5), MONDAY)).toEqual(['tooLong']);
    expect(kinds(meeting('2026-11-20', 9, { class: 'chuyen-de' }), MONDAY)).toEqual([]);
    expect(kinds(meeting('2026-11-20', 48, { class: 'tap-huan-trien-khai' }), MONDAY)).toEqual([]);
  });

  it('is an agenda longer than the meeting', () => {
    expect(kinds(meeting('2026-11-20', 3, { agendaMs: 3 * HOUR_MS }), MONDAY)).toEqual([]);
    expect(kinds(meeting('2026-11-20', 3, { agendaMs: 3 * HOUR_MS + 1 }), MONDAY)).toEqual(['agendaTooLong']);
  });
});

describe('papers', () => {
  const briefing = meeting('2026-11-23', 3, { class: 'giao-ban' });

  it('of a periodic meeting are due three working days before, others have no day', () => {
    expect(papersDueBy(briefing, LAWFUL_CALENDAR)).toBe('2026-11-18');
    expect(papersDueBy({ ...briefing, class: 'chuyen-de' }, LAWFUL_CALENDAR)).toBe(null);
  });

  it('are late when the first came after that day, or none has come by then', () => {
    const late = (papersDay: string | null, today: string) =>
      arePapersLate({ ...briefing, papersDay }, today, LAWFUL_CALENDAR);
    expect(late('2026-11-18', '2026-11-20')).toBe(false);
    expect(late('2026-11-19', '2026-11-20')).toBe(true);
    expect(late(null, '2026-11-18')).toBe(false);
    expect(late(null, '2026-11-19')).toBe(true);
    expect(kinds(briefing, '2026-11-19')).toEqual(['shortNotice', 'papersLate']);
  });

  it('have their last day where so many working days follow, and one fewer from the day after on', () => {
    const day = fc
      .integer({ min: 0, max: 1000 })
      .map((days) => new Date(Date.UTC(2025, 0, 10) + days * 24 * HOUR_MS).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (to, days) => {
        const last = lastDayBefore(to, days, LAWFUL_CALENDAR);
        expect(workingDaysBetween(last, to, LAWFUL_CALENDAR)).toBe(days);
        const next = new Date(Date.parse(last) + 24 * HOUR_MS).toISOString().slice(0, 10);
        expect(workingDaysBetween(next, to, LAWFUL_CALENDAR)).toBe(days - 1);
      }),
    );
  });
});
