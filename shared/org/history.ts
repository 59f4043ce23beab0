import type { Unit } from '../contract/units.ts';

/**
 * All versions of all units. A unit's versions follow each other without gap or overlap: the first begins with the unit, the
 * last ends with it, and on each day of its life exactly one holds.
 */
export type UnitHistory = readonly Unit[];

/** The facts that a version holds and a change can change. */
export type UnitFacts = Pick<Unit, 'code' | 'name' | 'level' | 'kind' | 'parentId'>;

/** The facts of a unit, without its key and days. */
export const factsOf = ({ code, name, level, kind, parentId }: Unit): UnitFacts => ({
  code,
  name,
  level,
  kind,
  parentId,
});

/** Days `YYYY-MM-DD`; without an end where `to`, the first day after, is null. */
export type Span = { from: string; to: string | null };

export const spanOf = ({ validFrom, validTo }: Unit): Span => ({ from: validFrom, to: validTo });

/** Whether a day lies in a span. */
export const holdsOn = ({ from, to }: Span, day: string): boolean => from <= day && (to === null || day < to);

/** Whether two spans have a day in common. */
export const overlap = (a: Span, b: Span): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

/** The versions of one unit, oldest first. */
export const versionsOf = (history: UnitHistory, unitId: string): Unit[] =>
  history.filter(({ id }) => id === unitId).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));

/** The version of a unit that holds on a day. */
export const versionOn = (history: UnitHistory, unitId: string, day: string): Unit | undefined =>
  history.find((version) => version.id === unitId && holdsOn(spanOf(version), day));

/** From the unit's first day to the first on which it no longer exists. */
export const lifeOf = (versions: readonly Unit[]): Span | undefined => {
  const first = versions[0];
  const last = versions.at(-1);
  return first && last && { from: first.validFrom, to: last.validTo };
};

/** Versions of one unit, oldest first, with those made one that follow each other and say the same. */
export const joined = (versions: readonly Unit[]): Unit[] => {
  const kept: Unit[] = [];
  for (const version of versions) {
    const before = kept.at(-1);
    if (before && sameFacts(before, version)) kept[kept.length - 1] = { ...before, validTo: version.validTo };
    else kept.push(version);
  }
  return kept;
};

const sameFacts = (a: UnitFacts, b: UnitFacts): boolean =>
  a.code === b.code && a.name === b.name && a.level === b.level && a.kind === b.kind && a.parentId === b.parentId;
