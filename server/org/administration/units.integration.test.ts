import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { UnitRecord } from '#shared/contract/administration-units.ts';
import { unitRecord } from '#shared/contract/administration-units.ts';
import { httpError } from '#shared/contract/refusals.ts';
import { dayOf } from '../../calendar.ts';
import { addMeeting } from '../../testing/meetings.ts';
import { type Answer, type SmallServer, startSmallServer, type Visitor } from '../../testing/running-server.ts';
import { roomIdOf } from '../../testing/small-city.ts';

const DAY_MS = 86_400_000;
/** So many days from today in Việt Nam. */
const inDays = (days: number): string => dayOf(Date.now() + days * DAY_MS);
const TOMORROW = inDays(1);
const NEXT_WEEK = inDays(7);

let server: SmallServer;
let city: Visitor;
let district: Visitor;

beforeAll(async () => {
  server = await startSmallServer();
  city = server.visitor();
  district = server.visitor();
  await city.signIn('administrator-city');
  await district.signIn('administrator-hoankiem');
});
afterAll(async () => server.stop());

let number = 0;
/** Names are told apart among siblings: each test makes its own units. */
let name: string;
beforeEach(() => {
  number += 1;
  name = `Phường Thử ${number}`;
});

const body = (facts: Record<string, unknown> = {}) => ({
  from: TOMORROW,
  parentId: 'hoankiem',
  name,
  kind: 'phường',
  level: 'commune',
  code: null,
  ...facts,
});
const recordIn = (answer: Answer): UnitRecord => {
  expect(answer.body).not.toHaveProperty('error');
  return unitRecord.parse(answer.body);
};
const refusalIn = (answer: Answer) => httpError.parse(answer.body).error;
const created = async (facts: Record<string, unknown> = {}): Promise<string> =>
  recordIn(await city.ask('POST', '/api/administration/units', body(facts))).unitId;
const change = async (who: Visitor, unitId: string, facts: Record<string, unknown>): Promise<Answer> =>
  who.ask('POST', `/api/administration/units/${unitId}/changes`, facts);
const end = async (who: Visitor, unitId: string, facts: Record<string, unknown>): Promise<Answer> =>
  who.ask('POST', `/api/administration/units/${unitId}/end`, facts);
const takeBack = async (who: Visitor, unitId: string, day: string): Promise<Answer> =>
  who.ask('DELETE', `/api/administration/units/${unitId}/changes/${day}`);
/** From the server's own pages: what it keeps of old trees must be forgotten with each change. */
const onDay = async (day: string, unitId: string): Promise<unknown> => {
  const { body: list } = await city.ask('GET', `/api/units?day=${day}`);
  const { units } = list as { units: { id: string }[] };
  return units.find(({ id }) => id === unitId);
};

describe('a new unit', () => {
  it('exists from its day on, with a room, and the audit says who made it', async () => {
    await onDay(TOMORROW, 'city');
    const answer = await city.ask('POST', '/api/administration/units', body({ name: `  ${name.normalize('NFD')} ` }));
    const { unitId, versions, room, mayChange, ahead } = recordIn(answer);
    expect(versions).toMatchObject([{ name, parentId: 'hoankiem', validFrom: TOMORROW, validTo: null }]);
    expect(room).toMatchObject({ unitId, name: `Phòng họp UBND ${name}`, phone: null });
    expect([mayChange, ahead]).toEqual([true, [{ day: TOMORROW, what: 'created' }]]);
    expect(await onDay(dayOf(Date.now()), unitId)).toBeUndefined();
    expect(await onDay(TOMORROW, unitId)).toMatchObject({ name, roomId: room?.id });
    const [line] = await server.repositories.audit.read({ within: null, most: 1 });
    expect(line).toMatchObject({
      actor: 'administrator-city',
      action: 'unit.created',
      subjectId: unitId,
      subjectName: name,
      before: null,
      after: { name, parent: 'Quận Hoàn Kiếm', day: TOMORROW },
    });
  });

  it('is asked for with everything that it needs, and nothing that cannot be read', async () => {
    /** By hand: what is wrong, and the field that is told. */
    const wrong: [Record<string, unknown>, field: string][] = [
      [{ name: '  ' }, 'name'],
      [{ name: 'x'.repeat(201) }, 'name'],
      [{ name: 'Phường\u0000' }, 'name'],
      [{ name: 'Phường \u202Egnas' }, 'name'],
      [{ kind: '' }, 'kind'],
      [{ level: 'village' }, 'level'],
      [{ code: 'a b' }, 'code'],
      [{ from: '2026-02-30' }, 'from'],
      [{ parentId: '../x' }, 'parentId'],
      [{ id: 'mine' }, 'id'],
    ];
    for (const [facts, field] of wrong) {
      const answer = await city.ask('POST', '/api/administration/units', body(facts));
      expect([answer.status, refusalIn(answer)]).toMatchObject([400, { code: 'bad-input', fields: [field] }]);
    }
  });

  it('does not take a name that a sibling has, nor a code that any unit has', async () => {
    await created({ code: 'C1' });
    const twice = await city.ask('POST', '/api/administration/units', body({ name: name.toUpperCase() }));
    expect([twice.status, refusalIn(twice)]).toMatchObject([
      409,
      { code: 'unit-name-taken', fields: ['name'], names: [name] },
    ]);
    const code = await city.ask('POST', '/api/administration/units', body({ name: `${name}b`, code: 'C1' }));
    expect(refusalIn(code)).toMatchObject({ code: 'unit-code-taken', fields: ['code'], names: [name] });
  });
});

describe('a unit', () => {
  it('is renamed and moved from a day on; before that day it is as it was', async () => {
    const unitId = await created();
    recordIn(await change(city, unitId, { from: NEXT_WEEK, name: `${name} mới`, parentId: 'badinh' }));
    expect(await onDay(TOMORROW, unitId)).toMatchObject({ name, parentId: 'hoankiem' });
    expect(await onDay(NEXT_WEEK, unitId)).toMatchObject({ name: `${name} mới`, parentId: 'badinh' });
    const [line] = await server.repositories.audit.read({ within: null, most: 1 });
    expect(line).toMatchObject({
      action: 'unit.moved',
      before: { name, parent: 'Quận Hoàn Kiếm' },
      after: { name: `${name} mới`, parent: 'Quận Ba Đình', day: NEXT_WEEK },
    });
  });

  it('with units under it does not end: they are named', async () => {
    const above = await created({ level: 'district', parentId: 'city' });
    await created({ name: 'Xã Một', parentId: above });
    await created({ name: 'Xã Hai', parentId: above });
    const answer = await end(city, above, { from: NEXT_WEEK });
    expect([answer.status, refusalIn(answer)]).toMatchObject([
      409,
      { code: 'unit-has-children', names: ['Xã Một', 'Xã Hai'] },
    ]);
    expect(await onDay(NEXT_WEEK, above)).toBeDefined();
  });

  it('ends on a day, and its end is taken back while it lies ahead', async () => {
    const unitId = await created();
    expect(recordIn(await end(city, unitId, { from: NEXT_WEEK })).ahead).toMatchObject([
      { what: 'created' },
      { day: NEXT_WEEK, what: 'ended' },
    ]);
    expect(await onDay(NEXT_WEEK, unitId)).toBeUndefined();
    expect(recordIn(await takeBack(city, unitId, NEXT_WEEK)).versions).toMatchObject([{ validTo: null }]);
    expect(await onDay(NEXT_WEEK, unitId)).toBeDefined();
    const [line] = await server.repositories.audit.read({ within: null, most: 1 });
    expect(line).toMatchObject({ action: 'unit.taken-back', subjectId: unitId, subjectName: name });
  });

  it('that has not begun is taken back with its room, unless something refers to it', async () => {
    const unitId = await created();
    const used = await created({ name: `${name} dùng` });
    const grants = [{ role: 'secretary', unitId: used } as const];
    await server.repositories.accounts.add({
      id: `account-${number}`,
      username: `u${number}`,
      displayName: 'x',
      passwordHash: '-',
      createdAt: 0,
      grants,
    });
    expect(recordIn(await takeBack(city, unitId, TOMORROW)).versions).toEqual([]);
    expect(await server.repositories.units.roomOf(unitId)).toBeUndefined();
    expect(refusalIn(await city.ask('GET', `/api/administration/units/${unitId}`)).code).toBe('not-found');
    expect(refusalIn(await takeBack(city, used, TOMORROW)).code).toBe('unit-in-use');
  });

  it('is not taken back where it has begun or nothing begins', async () => {
    expect(refusalIn(await takeBack(city, 'phuctan', '2008-08-01')).code).toBe('unit-change-begun');
    expect(refusalIn(await takeBack(city, 'phuctan', NEXT_WEEK)).code).toBe('unit-unchanged');
  });

  it('is changed back to a past day on which meetings were held only with a reason, which is kept', async () => {
    const yesterday = inDays(-1);
    const startsAt = Date.now() - DAY_MS / 2;
    const facts = { invitedRoomIds: [roomIdOf('doican')], startsAt, endsAt: startsAt + 1000 };
    await addMeeting(server.repositories, { id: `held-${number}`, organiserUnitId: 'badinh', ...facts });
    // Nobody has opened it: it was not held.
    recordIn(await change(city, 'doican', { from: yesterday, kind: 'phường' }));
    await server.repositories.meetings.progress(`held-${number}`, { phase: 'ended', openedAt: startsAt });
    const refused = await change(city, 'doican', { from: yesterday, kind: 'Phường' });
    expect([refused.status, refusalIn(refused)]).toMatchObject([400, { code: 'reason-needed', fields: ['reason'] }]);
    const reason = 'Nghị quyết 895/NQ-UBTVQH14';
    recordIn(await change(city, 'doican', { from: yesterday, kind: 'Phường', reason }));
    const [line] = await server.repositories.audit.read({ within: null, most: 1 });
    expect(line).toMatchObject({ action: 'unit.changed', after: { kind: 'Phường', reason } });
    // Another district's meetings are not touched.
    recordIn(await change(city, 'hangbac', { from: yesterday, kind: 'phường' }));
  });
});

describe('a district’s administrator', () => {
  it('changes what lies under the district', async () => {
    const { unitId } = recordIn(await district.ask('POST', '/api/administration/units', body()));
    recordIn(await change(district, unitId, { from: NEXT_WEEK, name: `${name} mới` }));
    recordIn(await end(district, unitId, { from: inDays(8) }));
    recordIn(await takeBack(district, unitId, inDays(8)));
    expect(recordIn(await district.ask('GET', '/api/administration/units/hoankiem')).mayChange).toBe(false);
  });

  it('changes neither the district itself, nor what lies elsewhere, nor moves anything out or in', async () => {
    const mine = await created();
    const theirs = await created({ name: `${name} kia`, parentId: 'badinh' });
    const leaving = await created({ name: `${name} đi` });
    recordIn(await change(city, leaving, { from: NEXT_WEEK, parentId: 'badinh' }));
    const refused = await Promise.all([
      change(district, 'hoankiem', { from: TOMORROW, name: 'Quận Mới' }),
      end(district, 'hoankiem', { from: TOMORROW }),
      change(district, theirs, { from: TOMORROW, name: 'Phường Mới' }),
      change(district, theirs, { from: TOMORROW, parentId: 'hoankiem' }),
      change(district, mine, { from: TOMORROW, parentId: 'badinh' }),
      change(district, mine, { from: TOMORROW, parentId: 'city' }),
      takeBack(district, theirs, TOMORROW),
      takeBack(district, leaving, NEXT_WEEK),
      change(district, leaving, { from: inDays(8), name: 'Phường Mới' }),
      district.ask('POST', '/api/administration/units', body({ parentId: 'badinh', name: 'Phường Mới' })),
      district.ask('POST', '/api/administration/units', body({ parentId: 'city', name: 'Phường Mới' })),
      district.ask('GET', `/api/administration/units/${theirs}`),
      district.ask('GET', '/api/administration/units/city'),
    ]);
    expect(refused.map((answer) => refusalIn(answer).code)).toEqual(refused.map(() => 'not-permitted'));
  });
});

describe('the top of the tree', () => {
  it('is renamed by those who administer it, who neither move nor end it', async () => {
    const renamed = recordIn(await change(city, 'city', { from: TOMORROW, name }));
    expect(renamed).toMatchObject({ mayChange: true, ahead: [{ day: TOMORROW, what: 'revised' }] });
    expect(await onDay(TOMORROW, 'city')).toMatchObject({ name, parentId: null });
    expect((await change(district, 'city', { from: TOMORROW, name: 'Khác' })).status).toBe(403);
    expect(refusalIn(await change(city, 'city', { from: TOMORROW, parentId: 'hoankiem' })).code).toBe('not-permitted');
    expect(refusalIn(await end(city, 'city', { from: TOMORROW })).code).toBe('not-permitted');
    expect(recordIn(await takeBack(city, 'city', TOMORROW)).ahead).toEqual([]);
  });
});

describe('changes at the same time', () => {
  it('are judged one after the other', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, async () => city.ask('POST', '/api/administration/units', body())),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(4);
  });
});

describe('rooms', () => {
  it('are listed by those who administer them, and get another name and telephone', async () => {
    const { body: list } = await district.ask('GET', '/api/administration/rooms');
    const { rooms } = list as { rooms: { unitId: string }[] };
    expect(rooms[0]).toEqual({
      id: 'room-hoankiem',
      unitId: 'hoankiem',
      name: 'Phòng họp Quận Hoàn Kiếm',
      phone: null,
      email: null,
      unitName: 'Quận Hoàn Kiếm',
      level: 'district',
      groupId: 'city',
      groupName: 'Thành phố Hà Nội',
    });
    expect(new Set(rooms.map(({ unitId }) => unitId))).toEqual(new Set(['hoankiem', 'phuctan', 'hangbac']));
    const changed = {
      name: 'Hội trường tầng 2',
      phone: '024 3825 3536 (máy lẻ 12)',
      email: 'hangbac@hanoi.example',
    };
    expect((await district.ask('POST', '/api/administration/rooms/room-hangbac', changed)).body).toMatchObject(changed);
    expect(await server.repositories.units.room('room-hangbac')).toMatchObject(changed);
    expect(await onDay(dayOf(Date.now()), 'hangbac')).toMatchObject({ phone: changed.phone });
    const [line] = await server.repositories.audit.read({ within: null, most: 1 });
    expect(line).toMatchObject({
      action: 'room.changed',
      subjectName: 'Phường Hàng Bạc',
      before: { name: 'Phòng họp Phường Hàng Bạc', phone: null, email: null },
      after: changed,
    });
    const gone = await district.ask('POST', '/api/administration/rooms/room-hangbac', { ...changed, phone: null });
    expect(gone.body).toMatchObject({ phone: null });
  });

  it('of others are not changed, nor to what nobody can dial or write to', async () => {
    const facts = { name: 'Phòng họp', phone: '0901', email: null };
    const answers = await Promise.all([
      district.ask('POST', '/api/administration/rooms/room-doican', facts),
      district.ask('POST', '/api/administration/rooms/nowhere', facts),
      district.ask('POST', '/api/administration/rooms/room-hangbac', { ...facts, phone: 'xin gọi' }),
      district.ask('POST', '/api/administration/rooms/room-hangbac', { ...facts, email: 'a@b.vn\r\nBcc: c@d.vn' }),
    ]);
    expect(answers.map((answer) => refusalIn(answer))).toMatchObject([
      { code: 'not-permitted' },
      { code: 'not-found' },
      { code: 'bad-input', fields: ['phone'] },
      { code: 'bad-input', fields: ['email'] },
    ]);
  });
});
