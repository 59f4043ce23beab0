import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriesView, type SeriesOrder, type SeriesRule } from '#shared/contract/meeting-series.ts';
import { conveneAnswer, meetingList } from '#shared/contract/meetings.ts';
import { dayOf } from '../calendar.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

let server: SmallServer;
let secretary: Visitor;

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  expect((await visitor.signIn(username)).status).toBe(200);
  return visitor;
};

beforeAll(async () => {
  server = await startSmallServer();
  secretary = await person('secretary-hoankiem');
});
afterAll(async () => server.stop());

const HOUR = 3_600_000;
/** Monday, 1 February 2027, 08:00 in Việt Nam; Tết is the week after. */
const START = Date.UTC(2027, 1, 1, 1);
const MONDAYS: SeriesRule = {
  pattern: 'weekly',
  every: 1,
  weekdays: [1],
  end: { kind: 'count', count: 3 },
  onDayOff: 'skip',
};
const order: SeriesOrder = { rule: MONDAYS, from: '2027-02-01', days: ['2027-02-01', '2027-02-15', '2027-02-22'] };
const meeting = {
  secret: false,
  title: 'Giao ban thứ Hai',
  class: 'giao-ban',
  organiserUnitId: 'hoankiem',
  wide: false,
  form: 'truc-tuyen',
  startsAt: START,
  endsAt: START + HOUR,
  place: '',
  requirements: '',
  contact: '',
  chairId: 'chair-hoankiem',
  secretaryId: 'secretary-hoankiem',
  deputyId: null,
  invitedUnitIds: ['phuctan', 'hangbac'],
  agenda: [{ itemId: 'a1', title: 'Khai mạc', minutes: 10, speaker: '', unitId: null }],
};

const convene = async (part: object = {}, series: object = order) =>
  secretary.ask('POST', '/api/meeting-series', { meeting: { ...meeting, ...part }, series });
const seriesOf = async (visitor: Visitor, meetingId: string) =>
  seriesView.parse((await visitor.ask('GET', `/api/meetings/${meetingId}/series`)).body).series;
const onDay = async (day: string) =>
  meetingList.parse((await secretary.ask('GET', `/api/meetings?day=${day}`)).body).meetings;

describe('a briefing every Monday', () => {
  it('is a meeting of its own on each of the days, which know each other', async () => {
    const { meetingId } = conveneAnswer.parse((await convene()).body);
    const series = await seriesOf(secretary, meetingId);
    expect(series?.rule).toEqual(MONDAYS);
    expect(series?.occurrences.map(({ startsAt, phase }) => [dayOf(startsAt), phase])).toEqual([
      ['2027-02-01', 'convened'],
      ['2027-02-15', 'convened'],
      ['2027-02-22', 'convened'],
    ]);
    expect(await onDay('2027-02-08')).toEqual([]);
    const last = series?.occurrences.at(-1)?.id ?? '';
    expect(await server.repositories.log.verify(last)).toBeUndefined();
    expect((await server.repositories.log.load(last)).map(({ event }) => event.type)).toEqual(['meeting.convened']);
    expect(await server.repositories.meetings.invitedRooms(last)).toEqual(['room-hangbac', 'room-phuctan']);
    expect((await secretary.ask('GET', `/api/meetings/${last}`)).body).toMatchObject({
      startsAt: START + 21 * 24 * HOUR,
      endsAt: START + 21 * 24 * HOUR + HOUR,
      agenda: meeting.agenda,
    });
  });

  it('goes on when one of them is moved and one is called off', async () => {
    const { meetingId } = conveneAnswer.parse((await convene({ title: 'Dời một, hủy một' })).body);
    const [, second] = (await seriesOf(secretary, meetingId))?.occurrences ?? [];
    const { secret: _secret, ...facts } = meeting;
    const moved = { ...facts, startsAt: START + 15 * 24 * HOUR, endsAt: START + 15 * 24 * HOUR + HOUR };
    expect((await secretary.ask('PUT', `/api/meetings/${second?.id}`, moved)).status).toBe(200);
    await secretary.ask('POST', `/api/meetings/${meetingId}/cancellation`, { reason: 'Trùng lịch' });
    const series = await seriesOf(secretary, second?.id ?? '');
    expect(series?.occurrences.map(({ startsAt, phase }) => [dayOf(startsAt), phase])).toEqual([
      ['2027-02-01', 'cancelled'],
      ['2027-02-16', 'convened'],
      ['2027-02-22', 'convened'],
    ]);
  });

  it.each([
    ['a public holiday', { days: ['2027-02-01', '2027-02-08'] }, {}, 400, ['series']],
    ['a day that the rule does not give', { days: ['2027-02-02'] }, {}, 400, ['series']],
    ['days out of order', { days: ['2027-02-15', '2027-02-01'] }, {}, 400, ['series.days']],
    ['another first day', { from: '2027-01-25' }, {}, 400, ['startsAt']],
    ['a chair who is none here', {}, { chairId: 'chair-badinh' }, 400, ['chairId']],
    ['a unit of another district', {}, { invitedUnitIds: ['doican'] }, 403, undefined],
  ])('is refused with %s, and nothing of it stands', async (_what, series, part, status, fields) => {
    const title = 'Không được lưu';
    const answer = await convene({ title, ...part }, { ...order, ...series });
    expect(answer).toMatchObject({ status, body: { error: fields === undefined ? {} : { fields } } });
    for (const day of order.days) expect((await onDay(day)).map((found) => found.title)).not.toContain(title);
  });

  it('is convened as a whole or not at all', async () => {
    // One of them cannot be entered: its chair is no account that the table of meetings knows.
    const { meetingSeries, meetings } = server.repositories;
    const one = (id: string, chairId: string) => ({
      meeting: {
        ...meeting,
        id,
        chairId,
        class: 'giao-ban' as const,
        form: 'truc-tuyen' as const,
        secret: false,
        sample: false,
        invitedRoomIds: ['room-phuctan'],
        agenda: [],
      },
      entry: { at: 0, actor: 'system' as const, events: [] },
    });
    const series = { id: 'half', rule: MONDAYS, fromDay: '2027-02-01', convenedAt: 0 };
    const beginnings = [one('half-1', 'chair-hoankiem'), one('half-2', 'nobody')];
    await expect(meetingSeries.begin(series, beginnings)).rejects.toThrow(/FOREIGN KEY/);
    expect(await meetings.byId('half-1')).toBeUndefined();
    expect(await meetingSeries.byId('half')).toBeUndefined();
  });
});
