import { describe, expect, it } from 'vitest';
import { PUBLIC_HOLIDAYS } from '../convening/public-holidays.ts';
import { calendarOf } from '../convening/working-days.ts';
import { dueOf } from './due.ts';

const calendar = calendarOf(PUBLIC_HOLIDAYS);
const notice = { kind: 'notice', isIssued: false } as const;

describe('the day until which the notice of conclusions must be issued', () => {
  it.each([
    ['2026-11-18', '2026-11-25', 'a Wednesday: the weekend does not count'],
    ['2026-11-21', '2026-11-27', 'a Saturday: counted from Monday'],
    ['2026-08-20', '2026-08-26', 'a Thursday before a Saturday that is worked'],
    ['2026-02-12', '2026-02-26', 'two days before Tết, which does not count'],
  ])('of a meeting on %s is %s, %s', (endedOn, day) => {
    expect(dueOf({ ...notice, endedOn, today: day }, calendar)).toEqual({
      day,
      late: false,
    });
  });

  it('is over on the day after', () => {
    const asked = { ...notice, endedOn: '2026-11-18', today: '2026-11-26' };
    expect(dueOf(asked, calendar)).toEqual({ day: '2026-11-25', late: true });
  });

  it('is none of minutes, nor of a notice that was issued', () => {
    const asked = { ...notice, endedOn: '2026-11-18', today: '2026-12-26' };
    expect(dueOf({ ...asked, kind: 'minutes' }, calendar)).toBeNull();
    expect(dueOf({ ...asked, isIssued: true }, calendar)).toBeNull();
  });
});
