import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { addMeeting, MORNING } from '../testing/meetings.ts';
import { roomIdOf, smallCity } from '../testing/small-city.ts';
import { openStore } from './database.ts';
import { accounts, grants, sessions } from './schema/index.ts';

let city: Awaited<ReturnType<typeof smallCity>>;
beforeEach(async () => {
  city = await smallCity();
});

describe('the database', () => {
  it('keeps foreign keys and waits for every commit to reach the disk', () => {
    const value = (name: string) => city.db.get<Record<string, unknown>>(sql.raw(`PRAGMA ${name}`));
    expect(value('foreign_keys')).toEqual({ foreign_keys: 1 });
    expect(value('synchronous')).toEqual({ synchronous: 2 });
    expect(() => city.db.insert(grants).values({ accountId: 'nobody', role: 'chair', unitId: 'city' }).run()).toThrow(
      /FOREIGN KEY/,
    );
  });

  it('does not believe words that no schema knows', () => {
    city.db.run(sql`INSERT INTO grants VALUES ('chair-city', 'emperor', 'city')`);
    expect(() => city.db.select().from(grants).all()).toThrow(/Invalid option/);
  });

  it('is copied whole for a backup', () => {
    const copy = join(mkdtempSync(join(tmpdir(), 'giaoban-backup-')), 'copy.db');
    city.backUp(copy);
    const restored = openStore(copy);
    expect(restored.db.select().from(accounts).all()).toHaveLength(10);
    restored.close();
  });
});

describe('units', () => {
  it('are those of the day, with their rooms', async () => {
    await city.units.add(
      [
        {
          id: 'new',
          code: null,
          name: 'Phường Hồng Hà',
          level: 'commune',
          kind: 'phường',
          parentId: 'city',
          validFrom: '2025-07-01',
          validTo: null,
        },
        {
          id: 'old',
          code: null,
          name: 'Xã Cũ',
          level: 'commune',
          kind: 'xã',
          parentId: 'badinh',
          validFrom: '2008-08-01',
          validTo: '2020-03-01',
        },
      ],
      [],
    );
    const idsOn = async (day: string) => (await city.units.onDay(day)).map(({ id }) => id);
    expect(await idsOn('2019-12-31')).toContain('old');
    expect(await idsOn('2020-03-01')).not.toContain('old');
    expect(await idsOn('2025-06-30')).not.toContain('new');
    expect(await idsOn('2025-07-01')).toContain('new');
    expect(await idsOn('2000-01-01')).toEqual([]);
    const found = (await city.units.onDay('2026-11-21')).find(({ id }) => id === 'phuctan');
    expect(found).toMatchObject({ name: 'Phường Phúc Tân', roomId: 'room-phuctan' });
  });

  it('and rooms are added all or none', async () => {
    const unit = {
      code: null,
      name: 'Xã',
      level: 'commune',
      kind: 'xã',
      parentId: 'badinh',
      validFrom: '2008-08-01',
      validTo: null,
    } as const;
    const orphan = { id: 'room-x', unitId: 'nowhere', name: 'Phòng', phone: null, email: null };
    await expect(city.units.add([{ ...unit, id: 'x' }], [orphan])).rejects.toThrow(/FOREIGN KEY/);
    expect(await city.units.named('x', '2026-11-21')).toBeUndefined();
  });
});

describe('meetings', () => {
  it('are found on every day that they touch, drafts apart', async () => {
    await addMeeting(city, { id: 'draft' });
    await addMeeting(city, { id: 'morning' });
    await addMeeting(city, { id: 'night', startsAt: MORNING + 50_000_000, endsAt: MORNING + 60_000_000 });
    for (const id of ['morning', 'night']) await city.meetings.progress(id, { phase: 'convened' });
    const idsIn = async (from: number, to: number) => (await city.meetings.between(from, to)).map(({ id }) => id);
    expect(await idsIn(MORNING, MORNING + 55_000_000)).toEqual(['morning', 'night']);
    expect(await idsIn(MORNING + 55_000_000, MORNING + 90_000_000)).toEqual(['night']);
    expect(await idsIn(MORNING - 1000, MORNING)).toEqual([]);
  });

  it('come with names, invitations and agenda in order', async () => {
    await addMeeting(city, {
      id: 'm',
      deputyId: 'chair-hoankiem',
      agenda: [
        { itemId: 'b', title: 'b', minutes: null, speaker: '', unitId: null },
        { itemId: 'a', title: 'a', minutes: 5, speaker: 'Giám đốc', unitId: 'hoankiem' },
      ],
    });
    expect(await city.meetings.byId('m')).toMatchObject({
      organiserName: 'Thành phố Hà Nội',
      chairName: 'chair-city',
      secretaryName: 'secretary-city',
      deputyName: 'chair-hoankiem',
      invitedCount: 3,
      phase: 'draft',
    });
    expect(await city.meetings.invitedRooms('m')).toEqual(['hoankiem', 'phuctan', 'hangbac'].map(roomIdOf));
    expect(await city.meetings.agendaOf('m')).toEqual([
      { itemId: 'b', title: 'b', minutes: null, speaker: '', unitId: null },
      { itemId: 'a', title: 'a', minutes: 5, speaker: 'Giám đốc', unitId: 'hoankiem' },
    ]);
    expect(await city.meetings.isInvited('m', 'room-doican')).toBe(false);
    expect(await city.meetings.isInvited('m', 'room-phuctan')).toBe(true);
  });

  it('are taken back only as drafts', async () => {
    await addMeeting(city, { id: 'm' });
    await city.meetings.progress('m', { phase: 'convened' });
    await city.meetings.discard('m');
    expect(await city.meetings.byId('m')).toBeDefined();
  });

  it('name their rooms with the unit above', async () => {
    await addMeeting(city, { id: 'm' });
    expect(await city.directory.roster('m')).toEqual([
      {
        roomId: 'room-hoankiem',
        unitId: 'hoankiem',
        name: 'Quận Hoàn Kiếm',
        groupId: 'city',
        groupName: 'Thành phố Hà Nội',
        phone: null,
      },
      {
        roomId: 'room-phuctan',
        unitId: 'phuctan',
        name: 'Phường Phúc Tân',
        groupId: 'hoankiem',
        groupName: 'Quận Hoàn Kiếm',
        phone: '0901',
      },
      {
        roomId: 'room-hangbac',
        unitId: 'hangbac',
        name: 'Phường Hàng Bạc',
        groupId: 'hoankiem',
        groupName: 'Quận Hoàn Kiếm',
        phone: null,
      },
    ]);
    expect(await city.directory.nameOf('room:room-phuctan')).toBe('Phường Phúc Tân');
    expect(await city.directory.nameOf('account:chair-city')).toBe('chair-city');
  });
});

describe('devices', () => {
  it('are paired once by a code, before it expires', async () => {
    const { devices } = city;
    await devices.addCode('hash', 'room-phuctan', 1000);
    expect(await devices.pair('hash', { id: 'late', installationId: 'i' }, 1000)).toBeUndefined();
    expect(await devices.pair('other', { id: 'd', installationId: 'i' }, 999)).toBeUndefined();
    expect(await devices.pair('hash', { id: 'd1', installationId: 'i' }, 999)).toMatchObject({
      roomId: 'room-phuctan',
    });
    expect(await devices.pair('hash', { id: 'd2', installationId: 'i' }, 999)).toBeUndefined();
    expect(await devices.byId('d1')).toMatchObject({ installationId: 'i' });
  });

  it('take the place of themselves when they are paired again, and of nobody else', async () => {
    const { devices } = city;
    for (const [id, installationId] of [
      ['a', 'pc-1'],
      ['b', 'pc-2'],
      ['c', 'pc-1'],
    ] as const) {
      await devices.addCode(id, 'room-phuctan', 1000);
      await devices.pair(id, { id, installationId }, 1);
    }
    expect(await devices.byId('a')).toBeUndefined();
    expect(await devices.byId('b')).toBeDefined();
    expect(await devices.byId('c')).toBeDefined();
  });

  it('of the operator’s tools are made once for each room and never count as paired', async () => {
    let made = 0;
    const newId = () => `simulated-${(made += 1)}`;
    const first = await city.devices.simulated(['room-phuctan'], newId, 1);
    const second = await city.devices.simulated(['room-phuctan', 'room-hangbac'], newId, 2);
    expect(first.get('room-phuctan')).toBe(second.get('room-phuctan'));
    expect(made).toBe(2);
    expect(await city.devices.pairedRooms()).toEqual(new Set());
  });

  it('are revoked room by room', async () => {
    for (const unit of ['phuctan', 'hangbac']) {
      await city.devices.addCode(unit, roomIdOf(unit), 1000);
      await city.devices.pair(unit, { id: unit, installationId: 'i' }, 1);
    }
    await city.devices.revokeRoom('room-phuctan', 2);
    expect(await city.devices.byId('phuctan')).toBeUndefined();
    expect(await city.devices.byId('hangbac')).toBeDefined();
    expect(await city.devices.pairedRooms()).toEqual(new Set(['room-hangbac']));
  });
});

describe('sessions', () => {
  const chair = { kind: 'account', accountId: 'chair-city' } as const;
  const session = { holder: chair, slidingMs: 100, expiresAt: 100 };

  it('end at their time', async () => {
    await city.sessions.start('t', session);
    expect(await city.sessions.find('t', 99)).toEqual(session);
    expect(await city.sessions.find('t', 100)).toBeUndefined();
    await city.sessions.dropExpired(100);
    expect(city.db.select().from(sessions).where(eq(sessions.tokenHash, 't')).get()).toBeUndefined();
  });

  it('take the place of the one that the browser had', async () => {
    await city.sessions.start('before', session);
    await city.sessions.start('after', session, 'before');
    expect(await city.sessions.find('before', 1)).toBeUndefined();
    expect(await city.sessions.find('after', 1)).toBeDefined();
  });

  it('end one by one', async () => {
    await city.sessions.startAll(['a', 'b'].map((tokenHash) => ({ tokenHash, session })));
    await city.sessions.end('a');
    expect(await city.sessions.find('a', 1)).toBeUndefined();
    expect(await city.sessions.find('b', 1)).toBeDefined();
  });

  it('belong to a person or a device, never to both or none', () => {
    const both = { tokenHash: 'x', accountId: 'chair-city', deviceId: null, slidingMs: null, expiresAt: 1 };
    expect(() =>
      city.db
        .insert(sessions)
        .values({ ...both, accountId: null })
        .run(),
    ).toThrow(/CHECK/);
  });
});
