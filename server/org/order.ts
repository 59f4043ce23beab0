import type { Unit } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';

/** All units of a tree, each followed by what lies under it: the order of rosters and attendance tables. */
export const inTreeOrder = <U extends Unit>(tree: UnitTree<U>): U[] => {
  const withBelow = (unit: U): U[] => [unit, ...tree.children(unit.id).flatMap(withBelow)];
  return tree.roots.flatMap(withBelow);
};
