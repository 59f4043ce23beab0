import type { UnitHistory } from './history.ts';
import { treeOn, type UnitTree } from './tree.ts';

/** The trees of any days (`YYYY-MM-DD`): between two changes of the units it is the same, and made once. */
export const treesThrough = (history: UnitHistory): ((day: string) => UnitTree) => {
  const changes = [
    ...new Set(history.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, validTo]))),
  ].toSorted();
  const made = new Map<string | undefined, UnitTree>();
  return (day) => {
    const change = changes.findLast((first) => first <= day);
    const known = made.get(change);
    if (known) return known;
    const tree = treeOn(history, day);
    made.set(change, tree);
    return tree;
  };
};
