import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeRequest, MeetingDetail } from '#shared/contract/meetings.ts';
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

const HOUR = 3_600_000;
const facts: ChangeRequest = {
  title: 'Giao ban quận',
  class: 'giao-ban',
  organiserUnitId: 'hoankiem',
  wide: true,
  form: 'truc-tuyen',
  startsAt: MORNING,
  endsAt: MORNING + HOUR,
  place: 'Phòng họp số 1',
  requirements: '',
  contact: '',
  chairId: 'chair-hoankiem',
  secretaryId: 'secretary-hoankiem',
  deputyId: null,
  invitedUnitIds: ['phuctan'],
  agenda: [{ itemId: 'a1', title: 'Khai mạc', minutes: 10, speaker: 'Chủ tịch', unitId: 'hoankiem' }],
};

const convened = async (secretary: Visitor): Promise<string> => {
  const { body } = await secretary.ask('POST', '/api/meetings', { ...facts, secret: false });
  return (body as { meetingId: string }).meetingId;
};
const detailOf = async (visitor: Visitor, id: string): Promise<MeetingDetail> =>
  (await visitor.ask('GET', `/api/meetings/${id}`)).body as MeetingDetail;

describe('changing a meeting', () => {
  it('keeps its address, and register, invitations, agenda and log follow', async () => {
    const secretary = await person('secretary-hoankiem');
    const id = await convened(secretary);
    expect((await secretary.ask('GET', `/api/meetings/${id}/convening`)).body).toEqual(facts);
    const later = {
      ...facts,
      title: 'Giao ban quý',
      startsAt: MORNING + HOUR,
      endsAt: MORNING + 3 * HOUR,
      invitedUnitIds: ['hangbac'],
      agenda: [{ itemId: 'b1', title: 'Kết luận', minutes: null, speaker: '', unitId: null }, ...facts.agenda],
    };
    expect((await secretary.ask('PUT', `/api/meetings/${id}`, later)).status).toBe(200);
    expect((await secretary.ask('GET', `/api/meetings/${id}/convening`)).body).toEqual(later);
    expect(await detailOf(secretary, id)).toMatchObject({
      title: 'Giao ban quý',
      phase: 'convened',
      startsAt: later.startsAt,
      invitedCount: 1,
    });
    expect(await server.repositories.meetings.invitedRooms(id)).toEqual(['room-hangbac']);
    expect((await server.repositories.log.load(id)).map(({ event }) => event.type)).toEqual([
      'meeting.convened',
      'meeting.changed',
    ]);
  });

  it('wants a reason where the figures change by it, and keeps it in the log', async () => {
    const secretary = await person('secretary-hoankiem');
    const id = await convened(secretary);
    const inPerson = { ...facts, form: 'truc-tiep' };
    expect(await secretary.ask('PUT', `/api/meetings/${id}`, inPerson)).toMatchObject({
      status: 400,
      body: { error: { code: 'reason-needed', fields: ['reason'] } },
    });
    const told = await secretary.ask('PUT', `/api/meetings/${id}`, { ...inPerson, reason: 'Hỏng đường truyền' });
    expect(told.status).toBe(200);
    expect((await secretary.ask('GET', `/api/meetings/${id}/convening`)).body).toEqual(inPerson);
    expect((await server.repositories.log.load(id)).at(-1)?.event).toEqual({
      type: 'meeting.reclassified',
      version: 1,
      payload: {
        organiserUnitId: 'hoankiem',
        class: 'giao-ban',
        wide: true,
        form: 'truc-tiep',
        remoteOnline: false,
        reason: 'Hỏng đường truyền',
      },
    });
  });

  it.each([
    ['another organiser', { organiserUnitId: 'phuctan' }, 400, ['organiserUnitId']],
    ['a unit of another district', { invitedUnitIds: ['phuctan', 'doican'] }, 403, ['invitedUnitIds']],
    ['a chair who is none here', { chairId: 'chair-badinh' }, 400, ['chairId']],
    [
      'an agenda item of a unit that does not exist',
      { agenda: [{ ...facts.agenda[0], unitId: 'x' }] },
      400,
      ['agenda.0.unitId'],
    ],
    ['the same item twice', { agenda: [facts.agenda[0], facts.agenda[0]] }, 400, ['agenda']],
  ])('is refused with %s', async (_what, change, status, fields) => {
    const secretary = await person('secretary-hoankiem');
    const id = await convened(secretary);
    const answer = await secretary.ask('PUT', `/api/meetings/${id}`, { ...facts, ...change });
    expect(answer).toMatchObject({ status, body: { error: { fields } } });
    expect((await secretary.ask('GET', `/api/meetings/${id}/convening`)).body).toEqual(facts);
  });

  it('is open to the organiser’s own, neither to the neighbours nor to those above', async () => {
    const id = await convened(await person('secretary-hoankiem'));
    const change = { ...facts, title: 'Do chủ trì sửa' };
    const statusFor = async (who: string): Promise<number> =>
      (await (await person(who)).ask('PUT', `/api/meetings/${id}`, change)).status;
    expect(await statusFor('chair-hoankiem')).toBe(200);
    expect(await statusFor('secretary-badinh')).toBe(404);
    expect(await statusFor('secretary-city')).toBe(404);
  });
});

describe('a meeting that does not take place', () => {
  it('says why, stays in the list, and is convened again by a new time', async () => {
    const secretary = await person('secretary-hoankiem');
    const id = await convened(secretary);
    const put = await secretary.ask('POST', `/api/meetings/${id}/postponement`, { reason: '  Bão số 5 ' });
    expect(put.status).toBe(200);
    expect(await detailOf(secretary, id)).toMatchObject({ phase: 'postponed', calledOffReason: 'Bão số 5' });

    const later = { ...facts, startsAt: MORNING + 24 * HOUR, endsAt: MORNING + 25 * HOUR };
    expect((await secretary.ask('PUT', `/api/meetings/${id}`, later)).status).toBe(200);
    expect(await detailOf(secretary, id)).toMatchObject({ phase: 'convened', calledOffReason: null });

    expect((await secretary.ask('POST', `/api/meetings/${id}/cancellation`, { reason: 'Trùng lịch' })).status).toBe(
      200,
    );
    expect(await detailOf(secretary, id)).toMatchObject({ phase: 'cancelled', calledOffReason: 'Trùng lịch' });
    expect(await secretary.ask('PUT', `/api/meetings/${id}`, later)).toMatchObject({
      status: 409,
      body: { error: { code: 'wrong-phase' } },
    });
  });

  it('needs a reason', async () => {
    const secretary = await person('secretary-hoankiem');
    const id = await convened(secretary);
    expect((await secretary.ask('POST', `/api/meetings/${id}/cancellation`, { reason: ' ' })).status).toBe(400);
  });
});
