import type { UnitNode } from './nodes.ts';

/** A line of the tree as it is shown: where it stands, for the eye and for screen readers. */
export type UnitRow = {
  node: UnitNode;
  level: number;
  /** Place among its siblings, from 1, and how many they are. */
  place: number;
  siblings: number;
  expanded: boolean;
  /** Place of the parent among the rows; null at the top. */
  parent: number | null;
};

/** The lines that are visible while these groups are open, from top to bottom. */
export function visibleRows(nodes: readonly UnitNode[], isOpen: (key: string) => boolean): UnitRow[] {
  const rows: UnitRow[] = [];
  const add = (siblings: readonly UnitNode[], level: number, parent: number | null): void => {
    for (const [index, node] of siblings.entries()) {
      const expanded = node.children.length > 0 && isOpen(node.key);
      const at = rows.push({ node, level, place: index + 1, siblings: siblings.length, expanded, parent }) - 1;
      if (expanded) add(node.children, level + 1, at);
    }
  };
  add(nodes, 1, null);
  return rows;
}
