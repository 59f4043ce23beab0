import type { TreeNodeData } from '@mantine/core';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import { foldForSearch } from '#shared/org/search.ts';
import type { UnitTree } from '#shared/org/tree.ts';

/** The tree as it is shown, and how many units fit the search; null where nothing is searched. */
export type ShownTree = { nodes: TreeNodeData[]; open: Record<string, boolean>; found: number | null };

/** The whole tree, or the units that fit a search with those above them, all open. */
export function shownTree(tree: UnitTree<UnitWithRoom>, search: string): ShownTree {
  const wanted = foldForSearch(search);
  const nodeOf = (unit: UnitWithRoom, isKept: (unitId: string) => boolean): TreeNodeData => {
    const children = tree.children(unit.id).filter(({ id }) => isKept(id));
    return {
      value: unit.id,
      label: unit.name,
      ...(children.length > 0 && { children: children.map((child) => nodeOf(child, isKept)) }),
    };
  };
  if (wanted === '') {
    const open = Object.fromEntries(tree.roots.map(({ id }) => [id, true]));
    return { nodes: tree.roots.map((root) => nodeOf(root, () => true)), open, found: null };
  }
  const found = tree.units.filter(({ name, code }) => foldForSearch(name).includes(wanted) || code === search.trim());
  const kept = new Set(found.flatMap(({ id }) => [id, ...tree.ancestors(id).map((above) => above.id)]));
  const roots = tree.roots.filter(({ id }) => kept.has(id));
  return {
    nodes: roots.map((root) => nodeOf(root, (id) => kept.has(id))),
    open: Object.fromEntries([...kept].map((id) => [id, true])),
    found: found.length,
  };
}
