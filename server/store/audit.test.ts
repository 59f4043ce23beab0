import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { smallCity } from '../testing/small-city.ts';
import { type Deed, type Reading, writeAudit } from './audit.ts';
import { accounts, auditEntries } from './schema/index.ts';

let city: Awaited<ReturnType<typeof smallCity>>;
beforeEach(async () => {
  city = await smallCity();
});

const deed = (change: Partial<Deed> = {}): Deed => ({
  at: 1000,
  actor: 'administrator-city',
  actorName: 'Quản trị',
  action: 'unit.renamed',
  subjectId: 'phuctan',
  subjectName: 'Phường Phúc Tân',
  unitId: 'phuctan',
  before: { name: 'a' },
  after: { name: 'b' },
  ...change,
});
const read = async (reading: Partial<Reading>) => city.audit.read({ within: null, most: 10_000, ...reading });
const write = async (count: number): Promise<void> => {
  for (let line = 1; line <= count; line += 1) await city.audit.write(deed({ at: line }));
};

it('is read latest first, over as many rows as there are', async () => {
  await write(1203);
  expect((await read({})).map(({ seq }) => seq)).toEqual(Array.from({ length: 1203 }, (_, index) => 1203 - index));
  expect((await read({ from: 10, to: 12, before: 1000 })).map(({ at }) => at)).toEqual([11, 10]);
  expect((await read({ most: 3, isWanted: ({ seq }) => seq % 400 === 0 })).map(({ seq }) => seq)).toEqual([
    1200, 800, 400,
  ]);
});

it('shows lines about the reader’s units and the reader’s own', async () => {
  await city.audit.write(deed());
  await city.audit.write(deed({ unitId: 'badinh' }));
  await city.audit.write(deed({ unitId: null }));
  await city.audit.write(deed({ unitId: null, actor: 'administrator-hoankiem' }));
  const within = { unitIds: ['hoankiem', 'phuctan'], actor: 'administrator-hoankiem' };
  expect((await read({ within })).map(({ seq }) => seq)).toEqual([4, 1]);
});

it('is a chain: what was changed or cut out of it shows', async () => {
  await write(600);
  const whole = await city.audit.verify();
  expect(whole).toMatchObject({ lines: 600, broken: null });
  expect(whole.head).toMatch(/^[\da-f]{64}$/);
  city.db.update(auditEntries).set({ after: '{"name":"c"}' }).where(eq(auditEntries.seq, 550)).run();
  expect(await city.audit.verify()).toMatchObject({ lines: 549, broken: { seq: 550, reason: 'hash' } });
  city.db.delete(auditEntries).where(eq(auditEntries.seq, 7)).run();
  expect(await city.audit.verify()).toMatchObject({ lines: 6, broken: { seq: 8, reason: 'gap' } });
});

it('goes with the change: a change that fails leaves no line', async () => {
  expect(() =>
    city.db.transaction((tx) => {
      writeAudit(tx, deed());
      tx.insert(accounts)
        .values({ id: 'x', username: 'chair-city', displayName: 'x', passwordHash: '-', createdAt: 1 })
        .run();
    }),
  ).toThrow(/UNIQUE/);
  expect(await read({})).toEqual([]);
});
