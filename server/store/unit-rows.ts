import type { Unit } from '#shared/contract/units.ts';
import type { unitVersions } from './schema/index.ts';

/** A version of a unit, as the rest of the program knows it. */
export const unitOf = ({ unitId, ...facts }: typeof unitVersions.$inferSelect): Unit => ({ id: unitId, ...facts });

/** A version of a unit, as it is stored. */
export const rowOf = ({ id, code, name, level, kind, parentId, validFrom, validTo }: Unit) => ({
  unitId: id,
  validFrom,
  validTo,
  code,
  name,
  level,
  kind,
  parentId,
});
