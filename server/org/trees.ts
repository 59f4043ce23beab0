import type { UnitWithRoom } from '#shared/contract/units.ts';
import { treeOn, type UnitTree } from '#shared/org/tree.ts';
import { type UnitsThrough, unitsThrough } from '#shared/targets/units.ts';
import type { Units } from '../store/units.ts';

/** The tree of units of a day (`YYYY-MM-DD`), and the units through the years. */
export type Trees = {
  on(day: string): Promise<UnitTree<UnitWithRoom>>;
  through(): Promise<UnitsThrough>;
  forget(): void;
};

const DAYS_KEPT = 16;

/** Trees are asked for at every request and change with a reform: those of the last days asked for are kept. */
export const createTrees = (units: Units): Trees => {
  const kept = new Map<string, UnitTree<UnitWithRoom>>();
  let through: UnitsThrough | undefined;
  return {
    on: async (day) => {
      const known = kept.get(day);
      if (known) return known;
      const tree = treeOn(await units.onDay(day), day);
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size >= DAYS_KEPT) kept.delete(oldest);
      kept.set(day, tree);
      return tree;
    },
    through: async () => {
      through ??= unitsThrough(await units.history());
      return through;
    },
    forget: () => {
      kept.clear();
      through = undefined;
    },
  };
};
