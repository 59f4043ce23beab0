import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addMeeting } from '../testing/meetings.ts';
import { roomIdOf, smallCity } from '../testing/small-city.ts';
import { DATABASE_FILE, openStore } from './database.ts';
import { createRepositories } from './repositories.ts';
import { unitVersions } from './schema/index.ts';

const journal = z.object({ entries: z.array(z.looseObject({ tag: z.string() })) }).loose();

/** A database as it was before units had versions. */
const oldDatabase = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-old-'));
  const migrations = join(folder, 'migrations');
  cpSync(fileURLToPath(new URL('./migrations', import.meta.url)), migrations, { recursive: true });
  const path = join(migrations, 'meta', '_journal.json');
  const { entries, ...rest } = journal.parse(JSON.parse(readFileSync(path, 'utf8')));
  const first = entries.slice(
    0,
    entries.findIndex(({ tag }) => tag === '0002_unit_versions'),
  );
  writeFileSync(path, JSON.stringify({ ...rest, entries: first }));
  const file = join(folder, DATABASE_FILE);
  const connection = new Database(file);
  migrate(drizzle(connection), { migrationsFolder: migrations });
  connection.exec(`
    INSERT INTO units VALUES ('city', '01', 'Thành phố', 'city', 'thành phố', NULL, '2008-08-01', NULL);
    INSERT INTO units VALUES ('ward', NULL, 'Phường', 'commune', 'phường', 'city', '2008-08-01', '2025-07-01');
    INSERT INTO rooms VALUES ('room-ward', 'ward', 'Phòng họp', '0901');
  `);
  connection.close();
  return file;
};

it('of an older database are kept, in one version each, with their rooms', async () => {
  const store = openStore(oldDatabase());
  const { units } = createRepositories(store.db);
  expect(await units.onDay('2019-05-01')).toMatchObject([
    {
      id: 'ward',
      parentId: 'city',
      validFrom: '2008-08-01',
      validTo: '2025-07-01',
      roomId: 'room-ward',
      phone: '0901',
    },
    { id: 'city', name: 'Thành phố', code: '01', roomId: null },
  ]);
  expect(await units.onDay('2025-07-01')).toMatchObject([{ id: 'city' }]);
  expect(store.db.all('PRAGMA foreign_key_check')).toEqual([]);
  expect(store.db.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
  store.close();
});

let city: Awaited<ReturnType<typeof smallCity>>;
beforeEach(async () => {
  city = await smallCity();
});

describe('a unit that is renamed and moved on a day', () => {
  const DAY = '2026-11-22';
  beforeEach(() => {
    city.db.update(unitVersions).set({ validTo: DAY }).run();
    for (const { validFrom: _first, validTo: _last, ...facts } of city.db.select().from(unitVersions).all()) {
      if (facts.unitId === 'hangbac') continue;
      const changed = facts.unitId === 'phuctan' ? { name: 'Phường Hồng Hà', parentId: 'badinh' } : {};
      const name = facts.unitId === 'city' ? 'Thủ đô Hà Nội' : facts.name;
      city.db
        .insert(unitVersions)
        .values({ ...facts, name, ...changed, validFrom: DAY, validTo: null })
        .run();
    }
  });

  it('is named by the day', async () => {
    const nameOn = async (unitId: string, day: string) => (await city.units.named(unitId, day))?.name;
    expect(await nameOn('phuctan', '2000-01-01')).toBe('Phường Phúc Tân');
    expect(await nameOn('phuctan', '2026-11-21')).toBe('Phường Phúc Tân');
    expect(await nameOn('phuctan', DAY)).toBe('Phường Hồng Hà');
    expect(await nameOn('hangbac', '2030-01-01')).toBe('Phường Hàng Bạc');
    expect(await nameOn('nowhere', DAY)).toBeUndefined();
    expect(await city.directory.nameOf('room:room-phuctan', '2026-11-21')).toBe('Phường Phúc Tân');
    expect(await city.directory.nameOf('room:room-phuctan', DAY)).toBe('Phường Hồng Hà');
  });

  it('stands in each meeting under the name and the unit above of that meeting’s day', async () => {
    // The last second of the 21st and the first of the 22nd in Việt Nam.
    const midnight = Date.UTC(2026, 10, 21, 17);
    const invitedRoomIds = ['phuctan', 'hangbac'].map(roomIdOf);
    await addMeeting(city, { id: 'before', startsAt: midnight - 1000, endsAt: midnight + 1000, invitedRoomIds });
    await addMeeting(city, { id: 'after', startsAt: midnight, endsAt: midnight + 1000, invitedRoomIds });
    const namesIn = async (id: string) =>
      (await city.directory.roster(id)).map(({ name, groupName }) => [name, groupName]);
    expect(await namesIn('before')).toEqual([
      ['Phường Phúc Tân', 'Quận Hoàn Kiếm'],
      ['Phường Hàng Bạc', 'Quận Hoàn Kiếm'],
    ]);
    expect(await namesIn('after')).toEqual([
      ['Phường Hồng Hà', 'Quận Ba Đình'],
      ['Phường Hàng Bạc', 'Quận Hoàn Kiếm'],
    ]);
    expect((await city.meetings.byId('before'))?.organiserName).toBe('Thành phố Hà Nội');
    expect((await city.meetings.byId('after'))?.organiserName).toBe('Thủ đô Hà Nội');
  });
});
