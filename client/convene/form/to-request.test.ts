import { describe, expect, it } from 'vitest';
import { instantAt } from '../../ui/format.ts';
import { problemAt, toRequest } from './to-request.ts';
import {
  initialValues,
  movedEndDay,
  ownPeople,
  type AgendaDraft,
  type ConveneValues,
  type Convener,
} from './values.ts';

const convener: Convener = { accountId: 'sec', grants: [{ role: 'secretary', unitId: 'city' }] };

const filled = (changes: Partial<ConveneValues> = {}): ConveneValues => ({
  secret: false,
  title: '  Giao ban tháng 11 ',
  class: 'giao-ban',
  organiserUnitId: 'city',
  wide: true,
  form: 'ket-hop',
  startDay: '2026-11-21',
  startTime: '08:30',
  endDay: '2026-11-21',
  endTime: '11:00',
  place: ' Phòng họp số 1 ',
  requirements: '',
  contact: '',
  chairId: 'chair',
  secretaryId: 'sec',
  deputyId: null,
  invitedUnitIds: ['phuctan', 'hangbac'],
  agenda: [
    { itemId: 'a', title: 'Cải cách hành chính', minutes: 20, speaker: ' Giám đốc ', unitId: 'noivu' },
    { itemId: 'b', title: 'Kết luận', minutes: '', speaker: '', unitId: null },
  ],
  series: null,
  reason: '',
  ...changes,
});

const line = (changes: Partial<AgendaDraft>): AgendaDraft => ({
  itemId: 'a',
  title: 'x',
  minutes: 5,
  speaker: '',
  unitId: null,
  ...changes,
});

const problemsOf = (values: ConveneValues) => {
  const converted = toRequest(values);
  return 'problems' in converted ? converted.problems : {};
};

describe('the request of a meeting', () => {
  it('has all that was entered, with times on the clocks of Vietnam', () => {
    expect(toRequest(filled())).toEqual({
      request: {
        secret: false,
        title: 'Giao ban tháng 11',
        class: 'giao-ban',
        organiserUnitId: 'city',
        wide: true,
        form: 'ket-hop',
        startsAt: instantAt('2026-11-21', '08:30'),
        endsAt: instantAt('2026-11-21', '11:00'),
        place: 'Phòng họp số 1',
        requirements: '',
        contact: '',
        chairId: 'chair',
        secretaryId: 'sec',
        deputyId: null,
        invitedUnitIds: ['phuctan', 'hangbac'],
        agenda: [
          { itemId: 'a', title: 'Cải cách hành chính', minutes: 20, speaker: 'Giám đốc', unitId: 'noivu' },
          { itemId: 'b', title: 'Kết luận', minutes: null, speaker: '', unitId: null },
        ],
      },
    });
  });

  it('has nothing of a secret meeting but class, organiser and day, whatever was entered before', () => {
    expect(toRequest(filled({ secret: true }))).toEqual({
      request: { secret: true, class: 'giao-ban', organiserUnitId: 'city', day: '2026-11-21' },
    });
  });
});

describe('the problems', () => {
  it.each<[Partial<ConveneValues>, Record<string, string>]>([
    [{ title: '   ' }, { title: 'title' }],
    [{ organiserUnitId: null }, { organiserUnitId: 'organiserUnitId' }],
    [{ chairId: null }, { chairId: 'chairId' }],
    [{ invitedUnitIds: [] }, { invitedUnitIds: 'invitedUnitIds' }],
    [{ startTime: '' }, { startTime: 'startTime' }],
    [{ startDay: null }, { startDay: 'startDay' }],
    [{ endDay: null }, { endDay: 'endDay' }],
    [{ endTime: '08:30' }, { endTime: 'endTime' }],
    [{ secret: true, startDay: null }, { startDay: 'startDay' }],
    [{ agenda: [line({ title: '' })] }, { 'agenda.0.title': 'agendaTitle' }],
    [{ agenda: [line({ speaker: 'x'.repeat(201) })] }, { 'agenda.0.speaker': 'agendaSpeaker' }],
    [{ place: 'x'.repeat(301) }, { place: 'place' }],
    [{ agenda: [line({ minutes: 900 })] }, { 'agenda.0.minutes': 'agendaMinutes' }],
  ])('of %j are %j', (changes, problems) => {
    expect(problemsOf(filled(changes))).toEqual(problems);
  });

  it('are all told at once, an end before the beginning among them', () => {
    expect(problemsOf(filled({ title: '', chairId: null, endTime: '07:00' }))).toEqual({
      title: 'title',
      chairId: 'chairId',
      endTime: 'endTime',
    });
  });

  it('named by the server find their field', () => {
    expect(problemAt(['startsAt'])?.field).toBe('startTime');
    expect(problemAt(['agenda', 2, 'title'])?.field).toBe('agenda.2.title');
    expect(problemAt(['something'])).toBeUndefined();
  });
});

describe('a new meeting', () => {
  it('begins at the next full hour, by the unit and with the part of whoever convenes', () => {
    expect(initialValues(convener, instantAt('2026-11-21', '08:10'))).toMatchObject({
      startDay: '2026-11-21',
      startTime: '09:00',
      endTime: '11:00',
      organiserUnitId: 'city',
      chairId: null,
      secretaryId: 'sec',
    });
  });

  it('has its convener as chair where he or she chairs that unit, and as nothing elsewhere', () => {
    const chair: Convener = { accountId: 'me', grants: [{ role: 'chair', unitId: 'city' }] };
    expect(ownPeople(chair, 'city')).toEqual({ chairId: 'me', secretaryId: null });
    expect(ownPeople(chair, 'hoankiem')).toEqual({ chairId: null, secretaryId: null });
  });

  it('ends as many days after its beginning as before when that moves', () => {
    const twoDays = filled({ endDay: '2026-11-22' });
    expect(movedEndDay(twoDays, '2026-11-30')).toBe('2026-12-01');
    expect(movedEndDay(filled(), '2026-11-30')).toBe('2026-11-30');
    expect(movedEndDay(filled(), null)).toBe('2026-11-21');
  });
});
