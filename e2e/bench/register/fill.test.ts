import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count, eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../../server/store/database.ts';
import { rebuildSums } from '../../../server/store/participation-sums.ts';
import {
  participationMonths,
  participationYears,
  registerAttendance,
  registerEntries,
  unitVersions,
} from '../../../server/store/schema/index.ts';
import { fillRegister } from './fill.ts';

const EXTENT = { seed: 5, firstYear: 2024, years: 2, meetingsInYear: 80 };
let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giaoban-register-'));
  await fillRegister(join(folder, 'register.db'), EXTENT);
  store = openStore(join(folder, 'register.db'));
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

it('a register that was made holds what a real one does', () => {
  const { db } = store;
  const lines = db.select().from(registerEntries).orderBy(registerEntries.no).all();
  expect(lines).toHaveLength(160);
  expect(new Set(lines.map(({ form }) => form)).size).toBeGreaterThan(3);
  expect(lines.some(({ secret }) => secret)).toBe(true);
  expect(lines.some(({ state }) => state === 'called-off')).toBe(true);
  const widest = (half: string) =>
    Math.max(
      ...lines
        .filter(({ day }) => day.startsWith('2025') && day < half === half > '2025-06')
        .map(({ sites }) => sites ?? 0),
    );
  expect(widest('2025-07-01')).toBeGreaterThanOrEqual(584);
});

it('its units are invited on days on which they exist', () => {
  const { db } = store;
  const after = db.select().from(registerEntries).where(eq(registerEntries.wide, true)).all();
  expect(after.filter(({ day, reach }) => day >= '2025-07-01' && reach.includes('district'))).toEqual([]);
  expect(db.select({ units: count() }).from(unitVersions).get()?.units).toBe(1 + 21 + 30 + 584 + 126);
});

it('its sums are those of its rows', () => {
  const { db } = store;
  const known = db
    .select({ rows: count() })
    .from(registerAttendance)
    .where(isNotNull(registerAttendance.attended))
    .get();
  expect(known?.rows).toBeGreaterThan(10_000);
  const sums = () =>
    [participationMonths, participationYears].map((table) =>
      db
        .select()
        .from(table)
        .orderBy(table.unitNo)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    );
  const made = sums();
  rebuildSums(db);
  expect(sums()).toEqual(made);
});
