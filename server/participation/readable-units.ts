import type { Principal } from '#shared/contract/accounts.ts';
import type { Unit, UnitWithRoom } from '#shared/contract/units.ts';
import { lastDaysIn } from '#shared/org/last-days.ts';
import type { Days } from '#shared/periods/periods.ts';
import { mayReadRegister } from '#shared/permissions/register.ts';
import { inTreeOrder } from '../org/order.ts';
import type { Trees } from '../org/trees.ts';
import type { Units } from '../store/units.ts';

/** A unit as it was on its last day in a span, with the unit above. */
export type UnitInSpan = { unit: UnitWithRoom; group: Unit; lastDay: string };

/**
 * The units that existed in a span and whose figures somebody reads, in the order of the tree: those of its last day first,
 * then those that ended within it.
 */
export type ReadableUnits = (principal: Principal, days: Days) => Promise<UnitInSpan[]>;

export const createReadableUnits =
  ({ units, trees }: { units: Units; trees: Trees }): ReadableUnits =>
  async (principal, days) => {
    const lastDays = lastDaysIn(await units.history(), days);
    const distinct = [...new Set(lastDays.values())].toSorted().toReversed();
    const found: UnitInSpan[] = [];
    for (const lastDay of distinct) {
      const tree = await trees.on(lastDay);
      for (const unit of inTreeOrder(tree)) {
        if (lastDays.get(unit.id) !== lastDay || !mayReadRegister(principal, unit.id, tree)) continue;
        found.push({ unit, group: tree.groupOf(unit.id) ?? unit, lastDay });
      }
    }
    return found;
  };
