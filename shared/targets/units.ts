import type { Unit, UnitLevel } from '../contract/units.ts';
import { type UnitHistory, versionsOf } from '../org/history.ts';
import { treeOn } from '../org/tree.ts';

/** The units through the years: what each was, and under which it lay, on a day (`YYYY-MM-DD`). */
export type UnitsThrough = {
  /** Undefined where the unit does not exist on the day. */
  levelOn(unitId: string, day: string): UnitLevel | undefined;
  /** Undefined where the unit does not exist on the day. */
  nameOn(unitId: string, day: string): string | undefined;
  /** What the unit was called last; undefined where there never was one. */
  lastName(unitId: string): string | undefined;
  /** Whether the unit is the root, or lies under it, on the day. */
  isWithin(rootUnitId: string, unitId: string, day: string): boolean;
  /** The unit itself and all above it on the day; nothing where it does not exist. */
  lineOf(unitId: string, day: string): ReadonlySet<string>;
  /** Whether there are units of the level on the day. */
  hasLevel(level: UnitLevel, day: string): boolean;
  /** The keys of the units of a level on the day. */
  unitsOfLevel(level: UnitLevel, day: string): readonly string[];
};

/** Days between two changes of the tree: on each of them it is the same. */
type Stretch = {
  byId: ReadonlyMap<string, Unit>;
  byLevel: ReadonlyMap<UnitLevel, readonly string[]>;
  /** The unit itself and all above it. */
  lineOf(unitId: string): ReadonlySet<string>;
};

const NOBODY: ReadonlySet<string> = new Set();

/** Asked for tens of thousands of meetings at a time: what holds between two changes of the tree is worked out once. */
export const unitsThrough = (history: UnitHistory): UnitsThrough => {
  const changes = [
    ...new Set(history.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, validTo]))),
  ].toSorted();
  const byChange = new Map<string | undefined, Stretch>();
  const byDay = new Map<string, Stretch>();

  const stretchOn = (day: string): Stretch => {
    const known = byDay.get(day);
    if (known) return known;
    const change = changes.findLast((first) => first <= day);
    const stretch = byChange.get(change) ?? stretchFrom(history, change ?? day);
    byChange.set(change, stretch);
    byDay.set(day, stretch);
    return stretch;
  };

  return {
    levelOn: (unitId, day) => stretchOn(day).byId.get(unitId)?.level,
    nameOn: (unitId, day) => stretchOn(day).byId.get(unitId)?.name,
    lastName: (unitId) => versionsOf(history, unitId).at(-1)?.name,
    isWithin: (rootUnitId, unitId, day) => stretchOn(day).lineOf(unitId).has(rootUnitId),
    lineOf: (unitId, day) => stretchOn(day).lineOf(unitId),
    hasLevel: (level, day) => stretchOn(day).byLevel.has(level),
    unitsOfLevel: (level, day) => stretchOn(day).byLevel.get(level) ?? [],
  };
};

const stretchFrom = (history: UnitHistory, day: string): Stretch => {
  const tree = treeOn(history, day);
  const lines = new Map<string, ReadonlySet<string>>();
  const lineOf = (unitId: string): ReadonlySet<string> => {
    const known = lines.get(unitId);
    if (known) return known;
    const line = tree.get(unitId) ? new Set([unitId, ...tree.ancestors(unitId).map(({ id }) => id)]) : NOBODY;
    lines.set(unitId, line);
    return line;
  };
  return {
    byId: new Map(tree.units.map((unit) => [unit.id, unit])),
    byLevel: new Map(
      [...Map.groupBy(tree.units, ({ level }) => level)].map(([level, units]) => [level, units.map(({ id }) => id)]),
    ),
    lineOf,
  };
};
