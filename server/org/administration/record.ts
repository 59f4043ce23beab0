import type { Principal } from '#shared/contract/accounts.ts';
import type { UnitRecord } from '#shared/contract/administration-units.ts';
import { lifeOf, versionsOf } from '#shared/org/history.ts';
import { beginningOn } from '#shared/org/undo.ts';
import { mayAdminister, mayReviseUnit } from '#shared/permissions/scope.ts';
import { Refused } from '../../refused.ts';
import type { Units } from '../../store/units.ts';
import type { Trees } from '../trees.ts';

type Deps = { units: Units; trees: Trees; today: string };

/**
 * A unit through all its days, for those who administer it: today, or where it does not exist today, on its first day. Throws
 * `Refused`.
 */
export const recordOf = async (
  { units, trees, today }: Deps,
  principal: Principal,
  unitId: string,
): Promise<UnitRecord> => {
  const versions = versionsOf(await units.history(), unitId);
  const life = lifeOf(versions);
  if (life === undefined) throw new Refused('not-found');
  const now = await trees.on(today);
  const tree = now.get(unitId) ? now : await trees.on(life.from);
  if (!mayAdminister(principal, unitId, tree)) throw new Refused('not-permitted');
  const days = new Set(versions.flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? '']));
  const ahead = [...days]
    .filter((day) => day > today)
    .toSorted()
    .flatMap((day) => {
      const what = beginningOn(versions, unitId, day);
      return what === undefined ? [] : [{ day, what }];
    });
  const room = (await units.roomOf(unitId)) ?? null;
  return { unitId, versions, room, mayChange: mayReviseUnit(principal, unitId, tree), ahead };
};
