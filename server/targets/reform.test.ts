import { beforeAll, expect, it } from 'vitest';
import type { Unit } from '#shared/contract/units.ts';
import { figureOf } from '#shared/targets/figure.ts';
import { type UnitsThrough, unitsThrough } from '#shared/targets/units.ts';
import { readCity } from '../org/city.ts';

const REFORM = '2025-07-01';
const NONE = { meetings: [], papers: [], reports: [], operators: [] };
let through: UnitsThrough;
let city: Unit;
let before: Unit[];
let after: Unit[];

const cityOf = (units: readonly Unit[]): Unit => {
  const root = units.find(({ level }) => level === 'city');
  if (!root) throw new Error('there is no city');
  return root;
};

/** Hà Nội through its reform: the city stays; districts and communes of 2019 end, those of 2025 begin. */
beforeAll(async () => {
  before = (await readCity('hanoi-2019')).units;
  after = (await readCity('hanoi-2025')).units;
  city = cityOf(before);
  const newCity = cityOf(after).id;
  const old = before.map((unit) => (unit === city ? unit : { ...unit, validTo: REFORM }));
  const now = after
    .filter(({ id }) => id !== newCity)
    .map((unit) => ({ ...unit, parentId: unit.parentId === newCity ? city.id : unit.parentId }));
  through = unitsThrough([...old, ...now]);
});

it.each([
  ['2019-12-31', 30, 584],
  ['2025-06-30', 30, 584],
  ['2025-07-01', 0, 126],
  ['2026-11-22', 0, 126],
])('on %s there are %d districts and %d communes, all within the city', (day, districts, communes) => {
  expect(through.unitsOfLevel('district', day)).toHaveLength(districts);
  expect(through.unitsOfLevel('commune', day)).toHaveLength(communes);
  expect(through.hasLevel('district', day)).toBe(districts > 0);
  expect(through.unitsOfLevel('commune', day).every((id) => through.isWithin(city.id, id, day))).toBe(true);
});

it('counts the communes of the day: 264 of 584 in one year, all of 126 in another', () => {
  const counts = { population: 'communes' as const, levels: ['commune' as const], withinDays: 366 };
  const communesOf = (units: readonly Unit[]) => units.filter(({ level }) => level === 'commune');
  const checks = [
    ...communesOf(before)
      .slice(0, 264)
      .map(({ id }) => ({ unitId: id, day: '2015-06-01' })),
    ...communesOf(after).map(({ id }) => ({ unitId: id, day: '2025-08-01' })),
  ];
  const of = (year: string) =>
    figureOf(
      { counts, excludedUnitIds: [] },
      { ...NONE, communes: checks },
      through,
      { from: `${year}-01-01`, to: `${year}-12-31` },
      { now: Date.parse('2026-11-22T00:00:00Z'), rootUnitId: city.id },
    );
  expect(of('2015')).toMatchObject({ numerator: 264, denominator: 584 });
  expect(of('2019')).toMatchObject({ numerator: 0, denominator: 584 });
  expect(of('2025')).toMatchObject({ numerator: 126, denominator: 126 });
});
