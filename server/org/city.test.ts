import { describe, expect, it } from 'vitest';
import { treeOn } from '#shared/org/tree.ts';
import { readCity } from './city.ts';
import { inTreeOrder } from './order.ts';

describe.each([
  ['hanoi-2019', '2008-08-01', { city: 1, department: 21, district: 30, commune: 584 }],
  ['hanoi-2025', '2025-07-01', { city: 1, commune: 126 }],
] as const)('%s', (city, firstDay, expected) => {
  it('has its units, a room for each, and parents before their children', async () => {
    const { units, rooms } = await readCity(city);
    const counts = Object.fromEntries(
      [...Map.groupBy(units, ({ level }) => level)].map(([level, all]) => [level, all.length]),
    );
    expect(counts).toEqual(expected);
    expect(new Set(rooms.map(({ unitId }) => unitId))).toEqual(new Set(units.map(({ id }) => id)));
    const seen = new Set<string | null>([null]);
    for (const { id, parentId } of units) {
      expect(seen.has(parentId)).toBe(true);
      seen.add(id);
    }
    expect(treeOn(units, firstDay).units).toHaveLength(units.length);
  });

  it('lists every unit once, each followed by what lies under it', async () => {
    const { units } = await readCity(city);
    const tree = treeOn(units, firstDay);
    const ordered = inTreeOrder(tree);
    expect(new Set(ordered)).toEqual(new Set(tree.units));
    const misplaced = ordered.filter((unit, index) => {
      const before = ordered[index - 1];
      const path = before === undefined ? [] : [before.id, ...tree.ancestors(before.id).map(({ id }) => id)];
      return unit.parentId !== null && !path.includes(unit.parentId);
    });
    expect(misplaced).toEqual([]);
  });
});

it('names rooms as they are known', async () => {
  const { units, rooms } = await readCity('hanoi-2019');
  const hangBac = units.find(({ name }) => name === 'Phường Hàng Bạc');
  expect(rooms.find(({ unitId }) => unitId === hangBac?.id)?.name).toBe('Phòng họp UBND Phường Hàng Bạc');
});
