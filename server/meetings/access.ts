import type { Principal } from '#shared/contract/accounts.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import { mayList, type MeetingScope, standingIn } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import type { Accounts } from '../store/accounts.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';
import { mayBeDeputy } from './people.ts';

export type Seat = { meeting: MeetingRecord; standing: Standing | null };

/** Who may see and enter which meeting. */
export type MeetingAccess = {
  /** A meeting and the standing there; undefined where it does not exist or may not be listed. */
  seatIn(principal: Principal, meetingId: string): Promise<Seat | undefined>;
  /** Those of the meetings that may be listed, each with the standing there. */
  listable(principal: Principal, meetings: readonly MeetingRecord[]): Promise<Seat[]>;
  /** The standing in a meeting; null where it may not be entered. That a secret one is never opened, its own core says. */
  standing(principal: Principal, meetingId: string): Promise<Standing | null>;
  /** Whether somebody can be named deputy in a meeting. */
  mayBeDeputy(accountId: string, meetingId: string): Promise<boolean>;
};

/** The permission table of `shared`, applied to what the store knows. Judged by the tree of the meeting's day. */
export const createAccess = (meetings: Meetings, accounts: Accounts, trees: Trees): MeetingAccess => {
  const seat = async (principal: Principal, meeting: MeetingRecord): Promise<Seat | undefined> => {
    const isGuest = principal.kind === 'room' && (await meetings.isInvited(meeting.id, principal.roomId));
    const scope: MeetingScope = { ...meeting, invitedRoomIds: new Set(isGuest ? [principal.roomId] : []) };
    const tree = await trees.on(dayOf(meeting.startsAt));
    return mayList(principal, scope, tree) ? { meeting, standing: standingIn(principal, scope, tree) } : undefined;
  };

  const seatIn = async (principal: Principal, meetingId: string): Promise<Seat | undefined> => {
    const meeting = await meetings.byId(meetingId);
    return meeting && meeting.phase !== 'draft' ? seat(principal, meeting) : undefined;
  };

  return {
    seatIn,
    listable: async (principal, candidates) => {
      const seats = await Promise.all(candidates.map(async (meeting) => seat(principal, meeting)));
      return seats.filter((found) => found !== undefined);
    },
    standing: async (principal, meetingId) => (await seatIn(principal, meetingId))?.standing ?? null,
    mayBeDeputy: async (accountId, meetingId) => {
      const meeting = await meetings.byId(meetingId);
      return meeting !== undefined && mayBeDeputy(accounts, accountId, meeting.organiserUnitId);
    },
  };
};
