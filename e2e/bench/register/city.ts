import type { Room, Unit } from '#shared/contract/units.ts';
import { readCity } from '../../../server/org/city.ts';

/** First day of the city of two tiers. */
export const REFORM = '2025-07-01';

/**
 * Hà Nội through the reform: 30 districts and 584 communes until then, 126 communes and no districts after; the city and its
 * departments stay.
 */
export const reformedCity = async (): Promise<{ units: Unit[]; rooms: Room[] }> => {
  const before = await readCity('hanoi-2019');
  const after = await readCity('hanoi-2025');
  const city = before.units.find(({ level }) => level === 'city');
  if (city === undefined) throw new Error('the city of 2019 has no top');
  const ended = before.units.map((unit): Unit => ({
    ...unit,
    validTo: unit.level === 'district' || unit.level === 'commune' ? REFORM : null,
  }));
  const communes = after.units.filter(({ level }) => level === 'commune');
  const begun = communes.map((unit): Unit => ({ ...unit, parentId: city.id, validFrom: REFORM }));
  const ids = new Set(begun.map(({ id }) => id));
  return {
    units: [...ended, ...begun],
    rooms: [...before.rooms, ...after.rooms.filter(({ unitId }) => ids.has(unitId))],
  };
};
