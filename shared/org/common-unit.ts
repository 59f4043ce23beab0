import type { UnitTree } from './tree.ts';

/** The lowest unit that covers all of these; null where there is none, or one of them does not exist on the tree's day. */
export const commonUnit = (tree: UnitTree, unitIds: readonly string[]): string | null => {
  const [first, ...others] = unitIds;
  if (first === undefined || tree.get(first) === undefined) return null;
  const path = [first, ...tree.ancestors(first).map((unit) => unit.id)];
  return path.find((unitId) => others.every((other) => tree.covers(unitId, other))) ?? null;
};
