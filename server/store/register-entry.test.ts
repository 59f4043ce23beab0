import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingForm } from '#shared/contract/meetings.ts';
import { registerState } from '#shared/contract/register.ts';
import type { InvitedUnit } from '#shared/register/sites.ts';
import { smallCity, units } from '../testing/small-city.ts';
import type { Db } from './database.ts';
import { rebuildSums } from './participation-sums.ts';
import { changeEntry, type RegisterEntry, writeEntry } from './register-entry.ts';
import {
  participationMonths,
  participationYears,
  registerAttendance,
  registerEntries,
  registerUnits,
} from './schema/index.ts';

const present = {
  attended: true,
  late: false,
  leftEarly: false,
  excused: false,
  presentMs: 3_000_000,
  disconnections: 1,
  spokenMs: 60_000,
  timesSpoken: 2,
};
const entry: RegisterEntry = {
  id: 'm',
  origin: 'entered',
  title: 'Giao ban',
  organiserUnitId: 'city',
  class: 'giao-ban',
  wide: true,
  form: 'truc-tuyen',
  remoteOnline: false,
  secret: false,
  day: '2026-11-21',
  state: 'held',
  reach: ['commune', 'district', 'commune'],
  openMs: 3_600_000,
  enteredAt: 0,
  changedAt: 0,
  invited: [
    { unitId: 'phuctan', attendance: present },
    { unitId: 'hangbac', attendance: { ...present, attended: false, excused: true, presentMs: 0 } },
    { unitId: 'doican', attendance: null },
  ],
};

/** The sums as they stand, by the units' own ids. */
const sumsOf = (db: Db) => {
  const names = new Map(
    db
      .select()
      .from(registerUnits)
      .all()
      .map(({ no, unitId }) => [no, unitId]),
  );
  return db
    .select()
    .from(participationMonths)
    .orderBy(participationMonths.unitNo, participationMonths.month)
    .all()
    .map(({ unitNo, ...sums }) => ({ unitId: names.get(unitNo), ...sums }));
};

/** What the sums of the months are together, by year. */
const yearsFrom = (months: ReturnType<typeof sumsOf>): string[] =>
  [...Map.groupBy(months, ({ unitId, month }) => `${unitId} ${month.slice(0, 4)}`)]
    .map(([key, all]) => `${key} ${all.reduce((sum, one) => sum + one.invited, 0)}`)
    .toSorted();

const yearsOf = (db: Db): string[] =>
  db
    .select({ unitId: registerUnits.unitId, sums: participationYears })
    .from(participationYears)
    .innerJoin(registerUnits, eq(registerUnits.no, participationYears.unitNo))
    .all()
    .map(({ unitId, sums }) => `${unitId} ${sums.year} ${sums.invited}`)
    .toSorted();

describe('a line of the register', () => {
  it('is kept with its units, and what is known of them stands in the month', async () => {
    const { db } = await smallCity();
    db.transaction((tx) => writeEntry(tx, entry));
    expect(db.select().from(registerEntries).all()).toMatchObject([{ id: 'm', reach: '["district","commune"]' }]);
    expect(db.select().from(registerAttendance).all()).toMatchObject([
      { attended: 1, presentMs: 3_000_000 },
      { attended: 0, excused: 1 },
      { attended: null, excused: 0 },
    ]);
    const month = { month: '2026-11', invited: 1, openMs: 3_600_000, late: 0 };
    expect(sumsOf(db)).toMatchObject([
      { ...month, unitId: 'phuctan', attended: 1, presentMs: 3_000_000, disconnections: 1, timesSpoken: 2 },
      { ...month, unitId: 'hangbac', attended: 0, excused: 1, presentMs: 0 },
    ]);
  });

  it.each([
    ['secret', { secret: true }],
    ['a sample', { sample: true }],
    ['a rehearsal', { form: 'chay-thu' }],
    ['called off', { state: 'called-off' }],
    ['taken out', { removedAt: 1 }],
  ] as const)('leaves the sums when it is %s, and comes back', async (_name, change) => {
    const { db } = await smallCity();
    db.transaction((tx) => writeEntry(tx, entry));
    const before = sumsOf(db);
    db.transaction((tx) => changeEntry(tx, 'm', change));
    expect(sumsOf(db)).toEqual([]);
    db.transaction((tx) =>
      changeEntry(tx, 'm', { secret: false, sample: false, form: 'ket-hop', state: 'held', removedAt: null }),
    );
    expect(sumsOf(db)).toEqual(before);
    expect(before).toHaveLength(2);
  });

  it('changes nothing where it is not known', async () => {
    const { db } = await smallCity();
    expect(db.transaction((tx) => changeEntry(tx, 'm', { wide: false }))).toBe(false);
  });
});

const amount = fc.integer({ min: 0, max: 5_000 });
const attendance = fc.record({
  attended: fc.boolean(),
  late: fc.boolean(),
  leftEarly: fc.boolean(),
  excused: fc.boolean(),
  presentMs: amount,
  disconnections: amount,
  spokenMs: amount,
  timesSpoken: amount,
});
const invited: fc.Arbitrary<InvitedUnit[]> = fc.uniqueArray(
  fc.record({
    unitId: fc.constantFrom(...units.map(({ id }) => id)),
    attendance: fc.option(attendance, { freq: 4 }),
  }),
  { selector: ({ unitId }) => unitId },
);
const facts = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  day: fc.constantFrom('2025-12-31', '2026-02-01', '2026-02-28'),
  form: fc.constantFrom(...meetingForm.options),
  state: fc.constantFrom(...registerState.options),
  secret: fc.boolean(),
  openMs: fc.option(amount),
  removedAt: fc.option(fc.constant(1)),
});
const step = fc.oneof(
  facts.chain((line) => invited.map((all) => ({ ...line, invited: all }))),
  facts.map(({ id, day, removedAt }) => ({ id, day, removedAt })),
);

describe('the sums of participation', () => {
  it('are those of the rows, whatever is written and changed', async () => {
    const { db } = await smallCity();
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        db.delete(registerEntries).run();
        db.delete(participationMonths).run();
        db.delete(participationYears).run();
        for (const change of steps) {
          db.transaction((tx) =>
            'invited' in change ? writeEntry(tx, { ...entry, ...change }) : changeEntry(tx, change.id, change),
          );
        }
        const kept = sumsOf(db);
        expect(yearsOf(db)).toEqual(yearsFrom(kept));
        rebuildSums(db);
        expect(kept).toEqual(sumsOf(db));
        expect(yearsOf(db)).toEqual(yearsFrom(kept));
      }),
      { numRuns: 25 },
    );
  });
});
