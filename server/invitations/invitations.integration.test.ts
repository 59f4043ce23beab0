import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comingInvitations, invitedList } from '#shared/contract/invitations.ts';
import { changeRequest } from '#shared/contract/meetings.ts';
import { countReplies } from '#shared/invitations/counts.ts';
import { hashSecret } from '../identity/secrets.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { roomIdOf } from '../testing/small-city.ts';

const HOUR_MS = 3_600_000;
const NAME = 'Nguyễn Thị Hạnh';
const INVITED = ['hoankiem', 'phuctan', 'hangbac', 'badinh', 'doican'];

let server: SmallServer;
let meetingId: string;
let office: Visitor;
let district: Visitor;
let device: Visitor;

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  expect((await visitor.signIn(username)).status).toBe(200);
  return visitor;
};
const room = async (unitId: string): Promise<Visitor> => {
  const code = `ROOM${unitId.slice(0, 4).toUpperCase()}`;
  await server.repositories.devices.addCode(hashSecret(code), roomIdOf(unitId), Date.now() + 60_000);
  const visitor = server.visitor();
  expect((await visitor.ask('POST', '/api/pairing', { code, installationId: 'i'.repeat(16) })).status).toBe(200);
  return visitor;
};
const invited = async (visitor: Visitor) => {
  const { status, body } = await visitor.ask('GET', `/api/meetings/${meetingId}/invited`);
  expect(status).toBe(200);
  return invitedList.parse(body);
};
const lineOf = async (visitor: Visitor, unitId: string) =>
  (await invited(visitor)).units.find((unit) => unit.unitId === unitId);
const reply = async (visitor: Visitor, unitId: string, more: object = {}) =>
  visitor.ask('POST', `/api/meetings/${meetingId}/invited/replies`, {
    roomId: roomIdOf(unitId),
    reply: 'comes',
    reason: '',
    substitute: null,
    ...more,
  });
const substitute = { reason: 'Chủ tịch đi công tác', substitute: { office: 'Phó Chủ tịch', name: NAME } };
const decide = async (visitor: Visitor, unitIds: string[], approved: boolean, reason = '') => {
  const { units } = await invited(office);
  const proposals = unitIds.map((unitId) => ({
    roomId: roomIdOf(unitId),
    repliedAt: units.find((unit) => unit.unitId === unitId)?.reply?.at ?? 0,
  }));
  return visitor.ask('POST', `/api/meetings/${meetingId}/invited/decisions`, { proposals, approved, reason });
};

beforeAll(async () => {
  server = await startSmallServer();
  office = await person('secretary-city');
  district = await person('secretary-hoankiem');
  device = await room('phuctan');
  const startsAt = Date.now() + 48 * HOUR_MS;
  const { body } = await office.ask('POST', '/api/meetings', {
    secret: false,
    title: 'Giao ban tháng 12',
    class: 'giao-ban',
    organiserUnitId: 'city',
    wide: true,
    form: 'truc-tuyen',
    startsAt,
    endsAt: startsAt + HOUR_MS,
    place: '',
    requirements: '',
    contact: '',
    chairId: 'chair-city',
    secretaryId: 'secretary-city',
    deputyId: null,
    invitedUnitIds: INVITED,
    agenda: [],
  });
  ({ meetingId } = body as { meetingId: string });
});
afterAll(async () => server.stop());

describe('who sees which invitations', () => {
  it('is the office all, a district its own communes and no others, a room itself', async () => {
    const seen = async (visitor: Visitor) => (await invited(visitor)).units.map(({ unitId }) => unitId).toSorted();
    expect(await seen(office)).toEqual(INVITED.toSorted());
    expect(await seen(district)).toEqual(['hangbac', 'hoankiem', 'phuctan']);
    expect(await seen(await person('secretary-badinh'))).toEqual(['badinh', 'doican']);
    expect(await seen(device)).toEqual(['phuctan']);
    for (const outside of ['secretary-health', 'administrator-hoankiem', 'observer-city']) {
      const { status } = await (await person(outside)).ask('GET', `/api/meetings/${meetingId}/invited`);
      expect([outside, status]).toEqual([outside, 404]);
    }
  });

  it('stands in the list of what is to come: of the level below, not of the office itself', async () => {
    const coming = async (visitor: Visitor) => {
      const { body } = await visitor.ask('GET', '/api/invitations');
      return comingInvitations.parse(body).invitations;
    };
    expect(await coming(district)).toMatchObject([
      { meetingId, title: 'Giao ban tháng 12', counts: { invited: 3 }, own: null },
    ]);
    expect(await coming(device)).toMatchObject([{ meetingId, own: { unitId: 'phuctan', phone: '0901' } }]);
    expect(await coming(office)).toEqual([]);
    expect(await coming(await person('secretary-health'))).toEqual([]);
  });
});

describe('who must come', () => {
  it('is set by the office for all, with exceptions, and read by those concerned', async () => {
    const path = `/api/meetings/${meetingId}/invited/attendees`;
    const chairs = [{ office: 'Chủ tịch UBND', name: null }];
    const named = [{ office: 'Phó Chủ tịch', name: 'Phạm Văn Đồng' }];
    expect((await office.ask('PUT', path, { roomIds: null, attendees: chairs })).status).toBe(200);
    const exception = { roomIds: [roomIdOf('phuctan')], attendees: named };
    expect((await office.ask('PUT', path, exception)).status).toBe(200);
    expect((await district.ask('PUT', path, exception)).status).toBe(403);
    expect((await office.ask('PUT', path, { ...exception, roomIds: [roomIdOf('quanthanh')] })).status).toBe(400);
    expect(await lineOf(district, 'hangbac')).toMatchObject({ attendees: chairs, ownAttendees: false });
    expect(await lineOf(device, 'phuctan')).toMatchObject({ attendees: named, ownAttendees: true });
    expect((await office.ask('PUT', path, { ...exception, attendees: null })).status).toBe(200);
    expect(await lineOf(device, 'phuctan')).toMatchObject({ attendees: chairs, ownAttendees: false });
  });
});

describe('a reply', () => {
  it('is given by the room, by the district for its communes, by the office for any that rang up', async () => {
    expect((await reply(device, 'phuctan')).status).toBe(200);
    expect((await reply(district, 'hangbac', { reply: 'excused', reason: 'Bão số 9' })).status).toBe(200);
    expect((await reply(office, 'doican')).status).toBe(200);
    expect((await lineOf(office, 'phuctan'))?.reply).toMatchObject({ reply: 'comes', by: 'Phường Phúc Tân' });
    expect((await lineOf(office, 'hangbac'))?.reply).toMatchObject({ reason: 'Bão số 9', by: 'secretary-hoankiem' });
    const log = await server.repositories.log.load(meetingId);
    const given = log.filter(({ event }) => event.type === 'reply.given');
    expect(given.map(({ actor, standing }) => [actor, standing])).toEqual([
      ['room:room-phuctan', 'room'],
      ['account:secretary-hoankiem', 'room'],
      ['account:secretary-city', 'secretary'],
    ]);
  });

  it('is not given for others, nor for who is not invited', async () => {
    expect((await reply(device, 'hangbac')).status).toBe(404);
    expect((await reply(district, 'doican')).status).toBe(404);
    expect((await reply(office, 'quanthanh')).status).toBe(404);
    expect((await reply(office, 'phuctan', { reply: 'excused' })).status).toBe(400);
    expect((await lineOf(office, 'doican'))?.reply).toMatchObject({ by: 'secretary-city' });
  });

  it('names a substitute beside the log, never in it', async () => {
    expect((await reply(device, 'phuctan', substitute)).status).toBe(200);
    expect((await lineOf(district, 'phuctan'))?.reply?.substitute).toEqual({ office: 'Phó Chủ tịch', name: NAME });
    const rows = await server.repositories.logReading.rows(meetingId);
    expect(rows.some(({ payload }) => payload.includes(NAME))).toBe(false);
  });
});

describe('the table to take away', () => {
  it('has what the page shows, no more, and nothing that a spreadsheet would reckon', async () => {
    expect((await reply(office, 'hoankiem', { reply: 'excused', reason: '=HYPERLINK("x")' })).status).toBe(200);
    const { body, headers } = await district.ask('GET', `/api/meetings/${meetingId}/invited.csv`);
    const text = (body as Buffer).toString('utf8');
    expect(text.split('\r\n')[0]).toContain('Đơn vị,Trực thuộc,Thành phần phải dự,Trả lời');
    expect(text).toContain(`'=HYPERLINK`);
    expect(text).toContain('Phường Phúc Tân');
    expect(text).not.toContain('Phường Đội Cấn');
    expect(headers.get('content-disposition')).toContain(encodeURIComponent('Thành phần mời - Giao ban tháng 12'));
    const workbook = await district.ask('GET', `/api/meetings/${meetingId}/invited.xlsx`);
    const book = read(workbook.body);
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets['Thành phần mời'] ?? {}, { header: 1 });
    expect(rows.map(([unit]) => unit)).toEqual(
      expect.arrayContaining(['Đơn vị', 'Quận Hoàn Kiếm', 'Phường Phúc Tân', 'Phường Hàng Bạc']),
    );
    expect(rows.flat()).toContain('=HYPERLINK("x")');
    expect(rows.flat()).not.toContain('Phường Đội Cấn');
  });
});

describe('a substitute', () => {
  it('is decided by the office alone, several at once, and the unit reads what was said', async () => {
    expect((await reply(office, 'hoankiem', substitute)).status).toBe(200);
    expect((await decide(district, ['phuctan'], true)).status).toBe(403);
    expect((await decide(device, ['phuctan'], true)).status).toBe(403);
    expect((await decide(office, ['phuctan', 'hoankiem'], false)).status).toBe(400);
    expect((await decide(office, ['phuctan', 'hoankiem'], true)).status).toBe(200);
    const decided = { approved: true, reason: '', by: 'secretary-city' };
    expect((await lineOf(device, 'phuctan'))?.reply?.decision).toMatchObject(decided);
    expect((await lineOf(office, 'hoankiem'))?.reply?.decision).toMatchObject(decided);
  });

  it('is not approved unseen when the unit has replied anew', async () => {
    const proposals = [{ roomId: roomIdOf('phuctan'), repliedAt: 1 }];
    const body = { proposals, approved: true, reason: '' };
    const answer = await office.ask('POST', `/api/meetings/${meetingId}/invited/decisions`, body);
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'reply-changed' } } });
  });
});

describe('a meeting that is moved', () => {
  it('asks for every reply again, after a postponement too; what was replied before stays in sight', async () => {
    const path = `/api/meetings/${meetingId}`;
    const facts = changeRequest.parse((await office.ask('GET', `${path}/convening`)).body);
    const later = { ...facts, startsAt: facts.startsAt + HOUR_MS, endsAt: facts.endsAt + HOUR_MS };
    expect((await lineOf(office, 'hangbac'))?.reply).toMatchObject({ outdated: false });
    expect((await office.ask('POST', `${path}/postponement`, { reason: 'Bão số 10' })).status).toBe(200);
    expect((await reply(device, 'phuctan')).body).toMatchObject({ error: { code: 'wrong-phase' } });
    expect((await office.ask('PUT', path, later)).status).toBe(200);
    expect((await lineOf(office, 'hangbac'))?.reply).toMatchObject({ outdated: true, reason: 'Bão số 9' });
    expect(countReplies((await invited(office)).units)).toMatchObject({ invited: 5, unanswered: 5 });
    expect((await reply(district, 'hangbac', { reply: 'excused', reason: 'Bão số 9' })).status).toBe(200);
    expect((await lineOf(office, 'hangbac'))?.reply).toMatchObject({ outdated: false });
    const { body } = await district.ask('GET', `${path}/invited.csv`);
    expect((body as Buffer).toString('utf8').match(/trước khi đổi giờ/gu)).toHaveLength(2);
  });
});
