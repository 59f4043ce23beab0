import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingDetail, MeetingSummary } from '#shared/contract/meetings.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { MORNING } from '../testing/meetings.ts';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
});
afterAll(async () => server.stop());

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  expect((await visitor.signIn(username)).status).toBe(200);
  return visitor;
};

const briefing = (change: object = {}) => ({
  secret: false,
  title: 'Giao ban quận',
  class: 'giao-ban',
  organiserUnitId: 'hoankiem',
  wide: true,
  form: 'truc-tuyen',
  startsAt: MORNING,
  endsAt: MORNING + 3_600_000,
  place: '',
  requirements: '',
  contact: '',
  chairId: 'chair-hoankiem',
  secretaryId: 'secretary-hoankiem',
  deputyId: null,
  invitedUnitIds: ['phuctan', 'hangbac'],
  agenda: [{ itemId: 'a1', title: 'Khai mạc', minutes: 10, speaker: '', unitId: null }],
  ...change,
});

const meetingsOf = async (visitor: Visitor, day = '2026-11-21'): Promise<MeetingSummary[]> =>
  ((await visitor.ask('GET', `/api/meetings?day=${day}`)).body as { meetings: MeetingSummary[] }).meetings;

const conveneAs = async (visitor: Visitor, change: object = {}): Promise<string> => {
  const answer = await visitor.ask('POST', '/api/meetings', briefing(change));
  expect(answer.status).toBe(200);
  return (answer.body as { meetingId: string }).meetingId;
};

describe('convening', () => {
  it('makes a meeting that its people find, with their standing', async () => {
    const secretary = await person('secretary-hoankiem');
    const id = await conveneAs(secretary, { title: '  Giao ban tuần  ' });
    const detail = (await secretary.ask('GET', `/api/meetings/${id}`)).body as MeetingDetail;
    expect(detail).toMatchObject({
      id,
      title: 'Giao ban tuần',
      phase: 'convened',
      organiserName: 'Quận Hoàn Kiếm',
      invitedCount: 2,
      standing: 'secretary',
      chairName: 'chair-hoankiem',
      secretaryName: 'secretary-hoankiem',
      deputyName: null,
      agenda: [{ itemId: 'a1', title: 'Khai mạc', minutes: 10, speaker: '', unitId: null }],
      openedAt: null,
      endedAt: null,
    });
    const chair = await person('chair-hoankiem');
    expect((await meetingsOf(chair)).find((meeting) => meeting.id === id)?.standing).toBe('chair');
    expect((await meetingsOf(chair, '2026-11-22')).map((meeting) => meeting.id)).not.toContain(id);
  });

  it('begins the meeting’s log, in the name of who convened', async () => {
    const id = await conveneAs(await person('secretary-hoankiem'));
    const [first, ...others] = await server.repositories.log.load(id);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      seq: 1,
      actor: 'account:secretary-hoankiem',
      standing: 'secretary',
      event: { type: 'meeting.convened', payload: { invitedRoomIds: ['room-hangbac', 'room-phuctan'] } },
    });
  });

  it.each([
    ['a unit of another district', { invitedUnitIds: ['phuctan', 'doican'] }, 403, 'not-permitted', undefined],
    ['for the city', { organiserUnitId: 'city', chairId: 'chair-city' }, 403, 'not-permitted', undefined],
    ['a unit that does not exist', { invitedUnitIds: ['atlantis'] }, 400, 'bad-input', ['invitedUnitIds']],
    ['a chair who is none here', { chairId: 'chair-badinh' }, 400, 'bad-input', ['chairId']],
    ['somebody twice', { deputyId: 'chair-hoankiem' }, 400, 'bad-input', ['deputyId']],
    ['an end before the beginning', { endsAt: MORNING - 1 }, 400, 'bad-input', ['endsAt']],
    ['nobody', { invitedUnitIds: [] }, 400, 'bad-input', ['invitedUnitIds']],
    ['with a field that nobody knows', { colour: 'red' }, 400, 'bad-input', ['colour']],
  ])('is refused with %s, and leaves nothing', async (_what, change, status, code, fields) => {
    const secretary = await person('secretary-hoankiem');
    const before = await meetingsOf(await person('administrator-city'));
    const answer = await secretary.ask('POST', '/api/meetings', briefing(change));
    expect(answer).toMatchObject({ status, body: { error: { code, ...(fields && { fields }) } } });
    expect(await meetingsOf(await person('administrator-city'))).toEqual(before);
  });
});

describe('the people who can be named', () => {
  const peopleOf = async (unitId: string) =>
    (await person('chair-hoankiem')).ask('GET', `/api/people?role=chair&unitId=${unitId}`);

  it('are told to those who convene for the unit', async () => {
    expect((await peopleOf('hoankiem')).status).toBe(200);
    expect((await peopleOf('phuctan')).status).toBe(200);
  });

  it.each(['city', 'badinh', 'atlantis'])('are not told to others: %s', async (unitId) => {
    expect(await peopleOf(unitId)).toMatchObject({ status: 403, body: { error: { code: 'not-permitted' } } });
  });
});

describe('attendance papers', () => {
  it('are saved whatever the title, its end cut off', async () => {
    const secretary = await person('secretary-hoankiem');
    const id = await conveneAs(secretary, { title: `${'x'.repeat(200)}${'😀'.repeat(40)}` });
    const answer = await secretary.ask('GET', `/api/meetings/${id}/attendance.csv?locale=en`);
    expect(answer.status).toBe(200);
    const [, name = ''] = answer.headers.get('content-disposition')?.split("filename*=UTF-8''") ?? [];
    // A sign that is cut in two could not be decoded.
    expect(decodeURIComponent(name)).toMatch(/^Attendance - x{80,200}.* - 2026-11-21\.csv$/u);
    expect(Buffer.byteLength(decodeURIComponent(name))).toBeLessThanOrEqual(255);
  });
});

describe('a secret meeting', () => {
  it('is registered without content, and nobody enters it', async () => {
    const secretary = await person('secretary-hoankiem');
    const request = { secret: true, class: 'giao-ban', organiserUnitId: 'hoankiem', day: '2026-12-01' };
    const { body } = await secretary.ask('POST', '/api/meetings', request);
    const { meetingId } = body as { meetingId: string };
    expect(await meetingsOf(secretary, '2026-12-01')).toEqual([
      expect.objectContaining({
        id: meetingId,
        title: null,
        chairName: null,
        form: null,
        invitedCount: 0,
        secret: true,
        standing: null,
      }),
    ]);
    expect((await server.repositories.log.load(meetingId)).map(({ event }) => event)).toEqual([
      { type: 'meeting.registered', version: 1, payload: { class: 'giao-ban', organiserUnitId: 'hoankiem' } },
    ]);
  });

  it('may not carry a title', async () => {
    const secretary = await person('secretary-hoankiem');
    const request = { secret: true, class: 'giao-ban', organiserUnitId: 'hoankiem', day: '2026-12-01', title: 'x' };
    expect((await secretary.ask('POST', '/api/meetings', request)).status).toBe(400);
  });
});

describe('the lists', () => {
  it('keep city and districts apart, but for those who watch over all', async () => {
    const day = '2026-12-02';
    const startsAt = MORNING + 11 * 86_400_000;
    const at = { startsAt, endsAt: startsAt + 3_600_000 };
    const ofDistrict = await conveneAs(await person('chair-hoankiem'), at);
    const ofCity = await conveneAs(await person('secretary-city'), {
      ...at,
      organiserUnitId: 'city',
      chairId: 'chair-city',
      secretaryId: 'secretary-city',
      invitedUnitIds: ['badinh'],
    });
    const seenBy = async (username: string) => (await meetingsOf(await person(username), day)).map(({ id }) => id);
    expect(await seenBy('chair-hoankiem')).toEqual([ofDistrict]);
    expect(await seenBy('secretary-badinh')).toEqual([]);
    expect(await seenBy('chair-city')).toEqual([ofCity]);
    for (const username of ['observer-city', 'administrator-city']) {
      expect(new Set(await seenBy(username))).toEqual(new Set([ofDistrict, ofCity]));
    }
  });

  it('show the telephone numbers of one’s own units only', async () => {
    const secretary = await person('secretary-hoankiem');
    const { body } = await secretary.ask('GET', '/api/units?day=2026-11-21');
    const { units } = body as { units: { id: string; phone: string | null }[] };
    expect(units).toHaveLength(8);
    const phones = Object.fromEntries(units.map(({ id, phone }) => [id, phone]));
    expect(phones).toMatchObject({ phuctan: '0901', hangbac: null, doican: null });
  });

  it('name who can chair for a unit', async () => {
    const secretary = await person('secretary-hoankiem');
    const { body } = await secretary.ask('GET', '/api/people?role=chair&unitId=hoankiem');
    expect(body).toMatchObject({ people: [{ id: 'chair-hoankiem', grants: [{ role: 'chair', unitId: 'hoankiem' }] }] });
  });
});
