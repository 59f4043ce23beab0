import type { Unit } from '../contract/units.ts';
import { holdsOn, lifeOf, overlap, type Span, spanOf, type UnitHistory } from './history.ts';

/** A rule between units that a history breaks: which unit is at fault, and the names of those that stand in the way. */
export type Violation = {
  code: 'unit-parent-missing' | 'unit-has-children' | 'unit-under-itself' | 'unit-name-taken' | 'unit-code-taken';
  unitId: string;
  names: string[];
};

/**
 * The rules that a history breaks around the units that were touched: nothing lies under a unit that does not exist, nor under
 * itself; on no day do two units under the same one have the same name, or any two the same code.
 */
export const violations = (history: UnitHistory, touched: ReadonlySet<string>): Violation[] => {
  const own = history.filter(({ id }) => touched.has(id));
  const below = history.filter(({ id, parentId }) => !touched.has(id) && parentId !== null && touched.has(parentId));
  return grouped([
    ...withoutParent(history, [...own, ...below]),
    ...underThemselves(history, own),
    ...taken('unit-name-taken', history, own, siblingName),
    ...taken('unit-code-taken', history, own, ({ code }) => code),
  ]);
};

const withoutParent = (history: UnitHistory, versions: readonly Unit[]): Violation[] => {
  const byId = Map.groupBy(history, ({ id }) => id);
  const lives = new Map<string, Span | undefined>();
  const lifeOfUnit = (unitId: string): Span | undefined => {
    if (!lives.has(unitId)) {
      const ordered = (byId.get(unitId) ?? []).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
      lives.set(unitId, lifeOf(ordered));
    }
    return lives.get(unitId);
  };
  return versions.flatMap(({ id, name, parentId, validFrom, validTo }): Violation[] => {
    if (parentId === null) return [];
    const life = lifeOfUnit(parentId);
    if (life === undefined || !holdsOn(life, validFrom)) {
      const parent = byId.get(parentId)?.at(-1);
      return [{ code: 'unit-parent-missing', unitId: id, names: parent ? [parent.name] : [] }];
    }
    const outlives = life.to !== null && (validTo === null || life.to < validTo);
    return outlives ? [{ code: 'unit-has-children', unitId: parentId, names: [name] }] : [];
  });
};

const underThemselves = (history: UnitHistory, versions: readonly Unit[]): Violation[] => {
  const trees = new Map<string, Map<string, Unit>>();
  const on = (day: string): Map<string, Unit> => {
    const known = trees.get(day);
    if (known) return known;
    const made = new Map(history.filter((unit) => holdsOn(spanOf(unit), day)).map((unit) => [unit.id, unit]));
    trees.set(day, made);
    return made;
  };
  const circleOn = (day: string, unitId: string): boolean => {
    const tree = on(day);
    const passed = new Set<string>();
    let above = tree.get(unitId)?.parentId ?? null;
    while (above !== null && above !== unitId && !passed.has(above)) {
      passed.add(above);
      above = tree.get(above)?.parentId ?? null;
    }
    return above === unitId;
  };
  // A circle can only close on a day on which some version begins.
  const days = [...new Set(history.map(({ validFrom }) => validFrom))];
  return versions.flatMap((version): Violation[] => {
    const closes = days.some((day) => holdsOn(spanOf(version), day) && circleOn(day, version.id));
    return closes ? [{ code: 'unit-under-itself', unitId: version.id, names: [version.name] }] : [];
  });
};

/** What tells names apart: capitals and spaces do not, accents do. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ').trim();

const siblingName = ({ parentId, name }: Unit): string => `${parentId ?? ''}/${nameKey(name)}`;

const taken = (
  code: 'unit-name-taken' | 'unit-code-taken',
  history: UnitHistory,
  versions: readonly Unit[],
  keyOf: (unit: Unit) => string | null,
): Violation[] => {
  const byKey = Map.groupBy(history, keyOf);
  return versions.flatMap((version): Violation[] => {
    const key = keyOf(version);
    if (key === null) return [];
    const other = byKey.get(key)?.find((one) => one.id !== version.id && overlap(spanOf(one), spanOf(version)));
    return other ? [{ code, unitId: version.id, names: [other.name] }] : [];
  });
};

/** One violation for a rule and a unit, with all the names. */
const grouped = (found: readonly Violation[]): Violation[] => {
  const merged = new Map<string, Violation>();
  for (const { code, unitId, names } of found) {
    const key = `${code}/${unitId}`;
    const known = merged.get(key)?.names ?? [];
    merged.set(key, { code, unitId, names: [...new Set([...known, ...names])] });
  }
  return [...merged.values()];
};
