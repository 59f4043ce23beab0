import { createHash, timingSafeEqual } from 'node:crypto';
import type { Principal } from '#shared/contract/accounts.ts';
import type { Caller } from '#shared/permissions/http.ts';
import type { MeetingAccess, Seat } from '../meetings/access.ts';
import { Refused } from '../refused.ts';
import type { Reader, TokenGate } from '../reporting/access/gate.ts';

/** The part of a request that admission is judged by, beside who asks. */
export type Asked = { authorization: string | undefined; meetingId: string | undefined };

/** What the permission table says of a route cannot be judged by the way in which it was registered: a defect. */
export class WrongKindOfRoute extends Error {
  override readonly name = 'WrongKindOfRoute';
}

/** Lets in anyone, or whoever holds the operator's key. */
export const admitVisitor = (caller: Caller, asked: Asked, operatorKey: string): void => {
  if (caller.kind === 'anyone') return;
  if (caller.kind !== 'operator') throw new WrongKindOfRoute(caller.kind);
  if (!sameSecret(asked.authorization, `Bearer ${operatorKey}`)) throw new Refused('not-permitted');
};

const ownRoom = (principal: Principal): Principal => {
  if (principal.kind !== 'room') throw new Refused('not-permitted');
  return principal;
};

/** Lets in who is signed in and, where the table names roles, holds one of them over some unit. */
export const admitPrincipal = (caller: Caller, principal: Principal | null): Principal => {
  if (caller.kind !== 'signed-in' && caller.kind !== 'roles' && caller.kind !== 'room')
    throw new WrongKindOfRoute(caller.kind);
  if (principal === null) throw new Refused('not-signed-in');
  if (caller.kind === 'signed-in') return principal;
  if (caller.kind === 'room') return ownRoom(principal);
  const holds = principal.kind === 'account' && principal.grants.some((grant) => caller.roles.includes(grant.role));
  if (!holds) throw new Refused('not-permitted');
  return principal;
};

/** Lets into a meeting's pages by the standing there. To others it does not exist; an uninvited room is told so. */
export const admitToMeeting = async (
  caller: Caller,
  principal: Principal | null,
  asked: Asked,
  access: MeetingAccess,
): Promise<Seat> => {
  if (caller.kind !== 'listed' && caller.kind !== 'standings') throw new WrongKindOfRoute(caller.kind);
  if (principal === null) throw new Refused('not-signed-in');
  const seat = await access.seatIn(principal, asked.meetingId ?? '');
  if (seat === undefined) throw new Refused(principal.kind === 'room' ? 'not-invited' : 'not-found');
  const suffices = caller.kind === 'listed' || (seat.standing !== null && caller.standings.includes(seat.standing));
  if (!suffices) throw new Refused('not-permitted');
  return seat;
};

/** Lets in another system by its token; sessions count for nothing there. */
export const admitReader = async (caller: Caller, asked: Asked, gate: TokenGate): Promise<Reader> => {
  if (caller.kind !== 'token') throw new WrongKindOfRoute(caller.kind);
  return gate.admit(asked.authorization);
};

const sameSecret = (given: string | undefined, expected: string): boolean =>
  given !== undefined && timingSafeEqual(digest(given), digest(expected));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
