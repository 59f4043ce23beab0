import type { Unit } from '../contract/units.ts';

/** The units of one day as a tree of any depth. Everything is asked by our own ids. */
export type UnitTree<U extends Unit = Unit> = {
  /** All units of the day, in the order given. */
  units: readonly U[];
  /** Units without a parent on that day. */
  roots: readonly U[];
  get(unitId: string): U | undefined;
  /** The units directly below. */
  children(unitId: string): readonly U[];
  /** From the unit above up to the root. */
  ancestors(unitId: string): readonly U[];
  /** The unit itself and all below, parents before their children. */
  subtree(unitId: string): readonly U[];
  /** Whether the second unit is the first, or lies under it. */
  covers(ancestorId: string, unitId: string): boolean;
  /** The unit under which boards and lists group: the one above, or itself at the root. */
  groupOf(unitId: string): U | undefined;
};

const existsOn = (unit: Unit, day: string): boolean =>
  unit.validFrom <= day && (unit.validTo === null || day < unit.validTo);

/** The tree of the units that exist on a day (`YYYY-MM-DD`). A unit whose parent does not exist then is a root. */
export const treeOn = <U extends Unit>(units: readonly U[], day: string): UnitTree<U> => {
  const today = units.filter((unit) => existsOn(unit, day));
  const byId = new Map(today.map((unit) => [unit.id, unit]));
  const parentOf = (unit: U): U | undefined => (unit.parentId === null ? undefined : byId.get(unit.parentId));
  const below = Map.groupBy(today, (unit) => parentOf(unit)?.id);

  const children = (unitId: string): readonly U[] => below.get(unitId) ?? [];

  const ancestors = (unitId: string): U[] => {
    const path: U[] = [];
    const start = byId.get(unitId);
    let above = start && parentOf(start);
    while (above && above !== start && !path.includes(above)) {
      path.push(above);
      above = parentOf(above);
    }
    return path;
  };

  const subtree = (unitId: string): U[] => {
    const root = byId.get(unitId);
    const found = new Set<U>(root ? [root] : []);
    for (const unit of found) for (const child of children(unit.id)) found.add(child);
    return [...found];
  };

  return {
    units: today,
    roots: below.get(undefined) ?? [],
    get: (unitId) => byId.get(unitId),
    children,
    ancestors,
    subtree,
    covers: (ancestorId, unitId) =>
      byId.has(unitId) && (ancestorId === unitId || ancestors(unitId).some((unit) => unit.id === ancestorId)),
    groupOf: (unitId) => {
      const unit = byId.get(unitId);
      return unit && (parentOf(unit) ?? unit);
    },
  };
};
