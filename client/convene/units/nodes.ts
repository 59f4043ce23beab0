import { foldForSearch } from '#shared/org/search.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import type { UnitLevel, UnitWithRoom } from '#shared/contract/units.ts';

/** A line of the picker: a unit that can be invited, or a group of such lines. */
export type UnitNode = {
  key: string;
  label: string;
  /** The label as people type it when they search. */
  folded: string;
  /** The units that are chosen by choosing this line. */
  unitIds: readonly string[];
  /** Empty for a line that is a single unit. */
  children: readonly UnitNode[];
};

/** The words that the lines are made of. */
export type NodeWords = { ownRoom: (name: string) => string; level: (level: UnitLevel) => string };

/**
 * The units that may be invited, as lines. A unit with others below is a group, whose first line is the unit's own room.
 * At the top, single units stand together by level wherever there is more than one kind.
 */
export function unitNodes(
  tree: UnitTree<UnitWithRoom>,
  invitable: ReadonlySet<string>,
  words: NodeWords,
): readonly UnitNode[] {
  const nodeOf = (unit: UnitWithRoom): UnitNode | null => {
    const below = tree.children(unit.id).flatMap((child) => nodeOf(child) ?? []);
    const own = invitable.has(unit.id);
    if (below.length === 0) return own ? leaf(unit.id, unit.name) : null;
    return group(`group:${unit.id}`, unit.name, [...(own ? [leaf(unit.id, words.ownRoom(unit.name))] : []), ...below]);
  };
  const roots = tree.roots.flatMap((root) => nodeOf(root) ?? []);
  return byLevel(withoutLoneGroups(roots), (key) => tree.get(key)?.level, words);
}

/** A group that stands alone tells nothing: its lines take its place. */
function withoutLoneGroups(nodes: readonly UnitNode[]): readonly UnitNode[] {
  const [only, ...others] = nodes;
  if (only === undefined || others.length > 0 || only.children.length === 0) return nodes;
  return withoutLoneGroups(only.children);
}

function byLevel(
  nodes: readonly UnitNode[],
  levelOf: (key: string) => UnitLevel | undefined,
  words: NodeWords,
): readonly UnitNode[] {
  const kinds = Map.groupBy(nodes, ({ key }) => levelOf(key));
  if ([...kinds.values()].filter((members) => members.length > 1).length < 2) return nodes;
  return [...kinds].flatMap(([level, members]) =>
    level === undefined || members.length < 2 ? members : [group(`level:${level}`, words.level(level), members)],
  );
}

const leaf = (id: string, label: string): UnitNode => ({
  key: id,
  label,
  folded: foldForSearch(label),
  unitIds: [id],
  children: [],
});

const group = (key: string, label: string, children: readonly UnitNode[]): UnitNode => ({
  key,
  label,
  folded: foldForSearch(label),
  unitIds: children.flatMap(({ unitIds }) => unitIds),
  children,
});

/** The lines that a search finds, with the groups that they stand in. A group found by its own name comes whole. */
export function searchNodes(nodes: readonly UnitNode[], query: string): readonly UnitNode[] {
  const wanted = foldForSearch(query);
  if (wanted === '') return nodes;
  const found = (node: UnitNode): UnitNode[] => {
    if (node.folded.includes(wanted)) return [node];
    const children = node.children.flatMap(found);
    return children.length === 0 ? [] : [{ ...node, children, unitIds: children.flatMap(({ unitIds }) => unitIds) }];
  };
  return nodes.flatMap(found);
}
