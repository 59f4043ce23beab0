import type { Principal } from '#shared/contract/accounts.ts';
import type { Actor } from '#shared/contract/commands.ts';
import { accountParty } from '#shared/contract/ids.ts';
import { CHAIRS_OFFICE } from '#shared/permissions/live.ts';
import { mayConvene } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Seat } from '../meetings/access.ts';
import type { Trees } from '../org/trees.ts';

/** A person who prepares a meeting, for the tables and for the log. */
export type Preparer = { accountId: string; actor: Exclude<Actor, 'system'> };

/** Somebody's seat in a meeting. */
export type SeatOf = Seat & { principal: Principal };

/**
 * Who prepares a meeting: the chair's office, and whoever may convene for its organiser. Null for everybody else; the log says in
 * which office it was done.
 */
export const preparerOf = async (seat: SeatOf, trees: Trees): Promise<Preparer | null> => {
  const { principal, meeting, standing } = seat;
  if (principal.kind !== 'account') return null;
  const as = (office: Exclude<Actor, 'system'>['standing']): Preparer => ({
    accountId: principal.accountId,
    actor: { party: accountParty(principal.accountId), standing: office },
  });
  if (standing !== null && CHAIRS_OFFICE.includes(standing)) return as(standing);
  const tree = await trees.on(dayOf(meeting.startsAt));
  if (!mayConvene(principal, meeting.organiserUnitId, [], tree)) return null;
  return as(principal.grants.some(({ role }) => role === 'secretary') ? 'secretary' : 'chair');
};
