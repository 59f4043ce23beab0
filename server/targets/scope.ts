import type { Principal } from '#shared/contract/accounts.ts';
import type { Unit } from '#shared/contract/units.ts';
import type { Days } from '#shared/periods/periods.ts';
import { mayReadRegister, registerRoots } from '#shared/permissions/register.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';

/** For which unit, with all below it, somebody is told figures. */
export type FigureScope = {
  /**
   * The unit asked for, as it is today, or was at the end or the beginning of some days: a reform ends units in the midst of a
   * period. Without one the highest that the person reads. Refuses who reads nothing; what may not be read is not there.
   */
  unitFor(principal: Principal, unitId: string | undefined, days: Days): Promise<Unit>;
  /** The highest unit that the person reads and under which an organiser lies on a day; undefined where there is none. */
  above(principal: Principal, organiserUnitId: string, day: string): Promise<Unit | undefined>;
};

export const createFigureScope = ({ trees, clock }: { trees: Trees; clock: () => number }): FigureScope => ({
  unitFor: async (principal, unitId, { from, to }) => {
    const today = await trees.on(dayOf(clock()));
    const [highest] = registerRoots(principal, today);
    if (highest === undefined) throw new Refused('not-permitted');
    for (const tree of [today, await trees.on(to), await trees.on(from)]) {
      const unit = tree.get(unitId ?? highest);
      if (unit && mayReadRegister(principal, unit.id, tree)) return unit;
    }
    throw new Refused('not-found');
  },

  above: async (principal, organiserUnitId, day) => {
    const tree = await trees.on(day);
    const root = registerRoots(principal, tree).find((unitId) => tree.covers(unitId, organiserUnitId));
    return root === undefined ? undefined : tree.get(root);
  },
});
