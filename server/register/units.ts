import type { UnitTree } from '#shared/org/tree.ts';
import { type UnitsThrough, unitsThrough } from '#shared/targets/units.ts';
import type { Units } from '../store/units.ts';

/** The units through the years, as lists of lines of many days ask for them. */
export type RegisterUnits = Pick<UnitsThrough, 'nameOn'> & {
  /** Which unit lies under which on a day. */
  on(day: string): Pick<UnitTree, 'covers'>;
};

export const readUnits = async (units: Units): Promise<RegisterUnits> => {
  const through = unitsThrough(await units.history());
  return {
    nameOn: (unitId, day) => through.nameOn(unitId, day),
    on: (day) => ({ covers: (above, unitId) => through.isWithin(above, unitId, day) }),
  };
};
