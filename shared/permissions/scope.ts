import type { Grant, Principal } from '../contract/accounts.ts';
import type { Standing } from '../contract/meetings.ts';
import type { UnitTree } from '../org/tree.ts';

/** What of a meeting decides who stands how in it. */
export type MeetingScope = {
  organiserUnitId: string;
  /** Null for a secret meeting, of which no people are kept. */
  chairId: string | null;
  deputyId: string | null;
  secretaryId: string | null;
  invitedRoomIds: ReadonlySet<string>;
};

const named = (accountId: string, meeting: MeetingScope): Standing | null => {
  if (accountId === meeting.chairId) return 'chair';
  if (accountId === meeting.deputyId) return 'deputy';
  return accountId === meeting.secretaryId ? 'secretary' : null;
};

/** Of several standings by grant, the one with most to do. */
const PREFERRED: readonly Standing[] = ['secretary', 'technician', 'observer'];

/** What a grant alone, without being named, makes of a person in a meeting. */
const granted = (grant: Grant, meeting: MeetingScope, tree: UnitTree): Standing | null => {
  switch (grant.role) {
    case 'secretary':
      return grant.unitId === meeting.organiserUnitId ? 'secretary' : null;
    case 'observer':
      return tree.covers(grant.unitId, meeting.organiserUnitId) ? 'observer' : null;
    case 'administrator':
      return tree.covers(grant.unitId, meeting.organiserUnitId) ? 'technician' : null;
    case 'chair':
      return null;
  }
};

/**
 * The standing of a person or a room in a meeting; null where it may not enter. Named people stand as they are named; the
 * secretaries of the organising unit stand in for each other; observers watch what lies under them, administrators are at hand
 * there as technicians.
 */
export const standingIn = (principal: Principal, meeting: MeetingScope, tree: UnitTree): Standing | null => {
  if (principal.kind === 'room') return meeting.invitedRoomIds.has(principal.roomId) ? 'room' : null;
  const asNamed = named(principal.accountId, meeting);
  if (asNamed) return asNamed;
  const standings = principal.grants.map((grant) => granted(grant, meeting, tree));
  return PREFERRED.find((standing) => standings.includes(standing)) ?? null;
};

/** Whether the meeting stands in the list of a person or a room: with a standing, or as a chair of the organising unit. */
export const mayList = (principal: Principal, meeting: MeetingScope, tree: UnitTree): boolean =>
  standingIn(principal, meeting, tree) !== null ||
  (principal.kind === 'account' &&
    principal.grants.some((grant) => grant.role === 'chair' && grant.unitId === meeting.organiserUnitId));

/** The unit up to which a grant may invite: its own, and for a department, which has nothing below, the one above. */
const reachOf = (grant: Grant, tree: UnitTree): string => {
  const unit = tree.get(grant.unitId);
  return unit?.level === 'department' && unit.parentId !== null ? unit.parentId : grant.unitId;
};

/** Whether somebody may convene for this unit and invite these: one chair's or secretary's grant must allow all of it. */
export const mayConvene = (
  principal: Principal,
  organiserUnitId: string,
  invitedUnitIds: readonly string[],
  tree: UnitTree,
): boolean =>
  principal.kind === 'account' &&
  principal.grants.some((grant) => {
    if (grant.role !== 'chair' && grant.role !== 'secretary') return false;
    const reach = reachOf(grant, tree);
    return tree.covers(grant.unitId, organiserUnitId) && invitedUnitIds.every((unitId) => tree.covers(reach, unitId));
  });

/** Whether somebody may change, postpone or cancel a meeting: its chair, its secretary, or a chair or secretary of its organiser. */
export const mayRearrange = (
  principal: Principal,
  { organiserUnitId, chairId, secretaryId }: Pick<MeetingScope, 'organiserUnitId' | 'chairId' | 'secretaryId'>,
): boolean =>
  principal.kind === 'account' &&
  (principal.accountId === chairId ||
    principal.accountId === secretaryId ||
    principal.grants.some(
      ({ role, unitId }) => (role === 'chair' || role === 'secretary') && unitId === organiserUnitId,
    ));

/** Whether somebody administers this unit: by an administrator's grant over it or over one above. */
export const mayAdminister = (principal: Principal, unitId: string, tree: UnitTree): boolean =>
  administrations(principal).some((grant) => tree.covers(grant.unitId, unitId));

/**
 * Whether somebody may rename, move or end this unit, and change what else it is: what lies under one's own unit. The own unit
 * itself is changed by those who administer the one above.
 */
export const mayChangeUnit = (principal: Principal, unitId: string, tree: UnitTree): boolean =>
  administrations(principal).some((grant) => grant.unitId !== unitId && tree.covers(grant.unitId, unitId));

/**
 * Whether somebody may give this unit another name and other facts: what lies under one's own unit, and the top of the tree, above
 * which nobody is who could.
 */
export const mayReviseUnit = (principal: Principal, unitId: string, tree: UnitTree): boolean =>
  mayChangeUnit(principal, unitId, tree) ||
  (tree.get(unitId)?.parentId === null && mayAdminister(principal, unitId, tree));

/**
 * Whether somebody administers the whole city: by a grant over the top of the tree. A unit whose own parent has ended stands
 * without one that day, but is not the top.
 */
export const administersAll = (principal: Principal, tree: UnitTree): boolean =>
  administrations(principal).some((grant) => tree.get(grant.unitId)?.parentId === null);

/** The units that somebody administers on the tree's day. */
export const administeredUnits = (principal: Principal, tree: UnitTree): string[] => [
  ...new Set(administrations(principal).flatMap((grant) => tree.subtree(grant.unitId).map((unit) => unit.id))),
];

const administrations = (principal: Principal): readonly Grant[] =>
  principal.kind === 'account' ? principal.grants.filter((grant) => grant.role === 'administrator') : [];

/** Whether somebody may have a computer paired as the room of this unit. */
export const mayPair = (principal: Principal, unitId: string, tree: UnitTree): boolean =>
  principal.kind === 'account' &&
  principal.grants.some(
    (grant) => (grant.role === 'administrator' || grant.role === 'secretary') && tree.covers(grant.unitId, unitId),
  );

/**
 * The units that somebody looks after on the tree's day, as chair or secretary of them or of a unit above: they may be reminded
 * of an invitation, and their replies written down.
 */
export const unitsInCare = (principal: Principal, tree: UnitTree): ReadonlySet<string> => {
  if (principal.kind === 'room') return new Set();
  const offices = principal.grants.filter(({ role }) => role === 'chair' || role === 'secretary');
  return new Set(offices.flatMap((grant) => tree.subtree(grant.unitId).map((unit) => unit.id)));
};
