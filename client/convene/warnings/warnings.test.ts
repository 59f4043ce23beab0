import { describe, expect, it } from 'vitest';
import { LAWFUL_CALENDAR } from '#shared/convening/public-holidays.ts';
import { instantAt } from '../../ui/format.ts';
import { initialValues, type ConveneValues } from '../form/values.ts';
import { warningsAbout } from './warnings.ts';

/** Monday. */
const now = instantAt('2026-11-16', '08:00');
const base = initialValues({ accountId: 'a', grants: [] }, now);
const kinds = (changes: Partial<ConveneValues>) =>
  warningsAbout(
    { ...base, startDay: '2026-11-20', startTime: '08:00', endDay: '2026-11-20', endTime: '11:00', ...changes },
    now,
    LAWFUL_CALENDAR,
  ).map(({ kind }) => kind);

describe('what deserves a second look', () => {
  it('is nothing in a briefing of three hours at the end of the week', () => {
    expect(kinds({})).toEqual([]);
  });

  it('is a notice of less than three working days: the weekend does not count', () => {
    expect(kinds({ startDay: '2026-11-19', endDay: '2026-11-19' })).toEqual([]);
    expect(kinds({ startDay: '2026-11-18', endDay: '2026-11-18' })).toEqual(['shortNotice']);
    const friday = instantAt('2026-11-20', '08:00');
    const monday = { ...base, startDay: '2026-11-23', startTime: '08:00', endDay: '2026-11-23', endTime: '09:00' };
    expect(warningsAbout(monday, friday, LAWFUL_CALENDAR)).toEqual([{ kind: 'shortNotice' }]);
  });

  it('is one that Tết takes away', () => {
    const beforeTet = instantAt('2026-02-13', '08:00');
    const day = { startTime: '08:00', endTime: '09:00' };
    const first = { ...base, ...day, startDay: '2026-02-24', endDay: '2026-02-24' };
    expect(warningsAbout(first, beforeTet, LAWFUL_CALENDAR)).toEqual([{ kind: 'shortNotice' }]);
    expect(
      warningsAbout({ ...first, startDay: '2026-02-25', endDay: '2026-02-25' }, beforeTet, LAWFUL_CALENDAR),
    ).toEqual([]);
  });

  it('is a beginning that has passed', () => {
    expect(kinds({ startDay: '2026-11-16', startTime: '07:00', endDay: '2026-11-16', endTime: '09:00' })).toEqual([
      'past',
    ]);
  });

  it('is a length beyond what the class should last', () => {
    expect(kinds({ endTime: '12:30' })).toEqual(['tooLong']);
    expect(kinds({ endTime: '12:30', class: 'chuyen-de' })).toEqual([]);
    expect(kinds({ endDay: '2026-11-21', class: 'tap-huan-trien-khai' })).toEqual([]);
  });

  it('is an agenda longer than the meeting', () => {
    expect(kinds({ agenda: [{ itemId: 'a', title: 'x', minutes: 181, speaker: '', unitId: null }] })).toEqual([
      'agendaTooLong',
    ]);
  });

  it('is nothing while the times are not known', () => {
    expect(kinds({ startDay: null })).toEqual([]);
  });
});
