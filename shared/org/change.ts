import type { Unit } from '../contract/units.ts';
import { joined, lifeOf, type UnitFacts, type UnitHistory, versionOn, versionsOf } from './history.ts';

/** A change in the tree that begins on a day (`YYYY-MM-DD`). */
export type UnitChange =
  | { type: 'create'; unitId: string; from: string; facts: UnitFacts }
  /** Renames, moves, or changes kind, level or code. */
  | { type: 'revise'; unitId: string; from: string; facts: Partial<UnitFacts> }
  /** `from` is the first day on which the unit no longer exists. */
  | { type: 'end'; unitId: string; from: string };

/** Why a change cannot be made to this history, before any rule between units is looked at. */
export type Impossible =
  /** The unit does not exist on the day, or for an end on the day before. */
  | { code: 'unit-not-of-day'; names: string[] }
  | { code: 'unit-unchanged'; names: string[] }
  /** Changes that begin on or after the day on which the unit is to end, by their days. */
  | { code: 'unit-has-later-changes'; names: string[] };

/** The history after a change, or why there is none. */
export type Changed = { history: UnitHistory } | { impossible: Impossible };

/** Makes a change. Rules between units are judged afterwards, on the whole, by `violations`. */
export const applyChange = (history: UnitHistory, change: UnitChange): Changed => {
  switch (change.type) {
    case 'create':
      return { history: [...history, { id: change.unitId, ...change.facts, validFrom: change.from, validTo: null }] };
    case 'revise':
      return revise(history, change.unitId, change.from, change.facts);
    case 'end':
      return end(history, change.unitId, change.from);
  }
};

/** The same history with other versions of one unit. */
export const withVersions = (history: UnitHistory, unitId: string, versions: readonly Unit[]): UnitHistory => [
  ...history.filter(({ id }) => id !== unitId),
  ...versions,
];

/**
 * From the day on these facts hold. Where a later version still has the fact that is changed, it is changed there too: what
 * was decided later for one fact stays, and does not bring another's old value back.
 */
const revise = (history: UnitHistory, unitId: string, from: string, facts: Partial<UnitFacts>): Changed => {
  const before = versionOn(history, unitId, from);
  if (before === undefined) return { impossible: { code: 'unit-not-of-day', names: [] } };
  const earlier: Unit[] = [];
  const later: Unit[] = [];
  for (const version of versionsOf(history, unitId)) {
    if (version.validFrom > from) later.push(version);
    else if (version !== before) earlier.push(version);
  }
  if (before.validFrom < from) earlier.push({ ...before, validTo: from });
  const now = { ...before, ...facts, validFrom: from };
  const versions = joined([...earlier, now, ...carried(later, before, facts)]);
  if (versions.length === versionsOf(history, unitId).length && sayTheSame(versions, versionsOf(history, unitId)))
    return { impossible: { code: 'unit-unchanged', names: [before.name] } };
  return { history: withVersions(history, unitId, versions) };
};

const carried = (later: readonly Unit[], before: Unit, facts: Partial<UnitFacts>): Unit[] => {
  let open: Partial<UnitFacts> = facts;
  return later.map((version) => {
    open = {
      ...(open.code !== undefined && version.code === before.code && { code: open.code }),
      ...(open.name !== undefined && version.name === before.name && { name: open.name }),
      ...(open.level !== undefined && version.level === before.level && { level: open.level }),
      ...(open.kind !== undefined && version.kind === before.kind && { kind: open.kind }),
      ...(open.parentId !== undefined && version.parentId === before.parentId && { parentId: open.parentId }),
    };
    return { ...version, ...open };
  });
};

const sayTheSame = (a: readonly Unit[], b: readonly Unit[]): boolean => JSON.stringify(a) === JSON.stringify(b);

const end = (history: UnitHistory, unitId: string, on: string): Changed => {
  const versions = versionsOf(history, unitId);
  const life = lifeOf(versions);
  const last = versions.at(-1);
  const exists = life && last && life.from < on && (life.to === null || on <= life.to);
  if (!exists) return { impossible: { code: 'unit-not-of-day', names: last ? [last.name] : [] } };
  if (life.to === on) return { impossible: { code: 'unit-unchanged', names: [last.name] } };
  const later = versions.filter(({ validFrom }) => validFrom >= on).map(({ validFrom }) => validFrom);
  if (later.length > 0) return { impossible: { code: 'unit-has-later-changes', names: later } };
  return { history: withVersions(history, unitId, [...versions.slice(0, -1), { ...last, validTo: on }]) };
};
