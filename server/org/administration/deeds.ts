import type { AuditAction } from '#shared/contract/audit.ts';
import type { Unit } from '#shared/contract/units.ts';
import { type UnitHistory, versionOn } from '#shared/org/history.ts';
import type { Deed } from '../../store/audit.ts';

/** Who acts, when, and why where a reason was asked for. */
export type Act = { actor: string; actorName: string; at: number; reason: string | undefined };

/** A change of one unit that begins on a day: what held for it that day before the change, and what holds after it. */
export type Turn = {
  unitId: string;
  day: string;
  before: Unit | undefined;
  after: Unit | undefined;
  isTakenBack?: boolean | undefined;
};

/** The line that a change of a unit leaves in the audit: what has changed, before and after, in words for people. */
export const deedOf = (
  { reason, ...act }: Act,
  { day, before, after, unitId, isTakenBack = false }: Turn,
  history: UnitHistory,
): Deed => {
  const said = (unit: Unit | undefined, other: Unit | undefined): Record<string, unknown> | null => {
    if (unit === undefined) return null;
    const facts = factsForPeople(unit, history, day);
    if (other === undefined) return facts;
    const others = factsForPeople(other, history, day);
    return Object.fromEntries(Object.entries(facts).filter(([name, value]) => value !== others[name]));
  };
  const subject = after ?? before;
  return {
    ...act,
    action: isTakenBack ? 'unit.taken-back' : actionOf(before, after),
    subjectId: unitId,
    subjectName: subject?.name ?? '',
    // Who administers the unit above may read of it, whether the unit itself exists today or not.
    unitId: subject?.parentId ?? unitId,
    before: said(before, after),
    after: { ...said(after, before), day, ...(reason !== undefined && { reason }) },
  };
};

const actionOf = (before: Unit | undefined, after: Unit | undefined): AuditAction => {
  if (before === undefined) return 'unit.created';
  if (after === undefined) return 'unit.ended';
  if (before.parentId !== after.parentId) return 'unit.moved';
  return before.name === after.name ? 'unit.changed' : 'unit.renamed';
};

const factsForPeople = (
  { name, kind, level, code, parentId }: Unit,
  history: UnitHistory,
  day: string,
): Record<string, unknown> => {
  const parent = parentId === null ? undefined : (versionOn(history, parentId, day)?.name ?? parentId);
  return { name, kind, level, code, parent: parent ?? null };
};
