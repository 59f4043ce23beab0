import type { Principal } from '#shared/contract/accounts.ts';
import type { InvitedReader } from '#shared/contract/invitations.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import type { RosterEntry } from '#shared/contract/views.ts';
import { CHAIRS_OFFICE } from '#shared/permissions/live.ts';
import { unitsInCare } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { MeetingAccess } from '../meetings/access.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Directory } from '../store/directory.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';

/** What of a meeting's invitations somebody is concerned with. */
export type Concern = {
  meeting: MeetingRecord;
  reader: InvitedReader;
  /** In the chair's office; null for others. */
  standing: Standing | null;
  /** The invited rooms, in the roster's order: all for the office, for others those in their care alone. */
  rooms: readonly RosterEntry[];
};

/** Judges who is concerned with which invitations, by the tree of the meeting's day. */
export type InvitationScope = {
  /** Throws `not-found`, or `not-invited` for a room, where there is nothing of the meeting for whoever asks. */
  concernOf(principal: Principal, meetingId: string): Promise<Concern>;
};

type Deps = { meetings: Meetings; access: MeetingAccess; directory: Directory; trees: Trees };

export const createInvitationScope = ({ meetings, access, directory, trees }: Deps): InvitationScope => {
  const roomsFor = async (
    principal: Principal,
    { id, startsAt, organiserUnitId }: MeetingRecord,
  ): Promise<readonly RosterEntry[]> => {
    if (principal.kind === 'room') {
      const isInvited = await meetings.isInvited(id, principal.roomId);
      const entry = isInvited ? await directory.rosterEntry(id, principal.roomId) : undefined;
      return entry ? [entry] : [];
    }
    const care = unitsInCare(principal, await trees.on(dayOf(startsAt)));
    // What those below convene among themselves is theirs: one follows up on what comes from above or beside.
    if (care.has(organiserUnitId)) return [];
    const roster = await directory.roster(id);
    return roster.filter(({ unitId }) => care.has(unitId));
  };

  return {
    concernOf: async (principal, meetingId) => {
      const meeting = await meetings.byId(meetingId);
      const unknown = new Refused(principal.kind === 'room' ? 'not-invited' : 'not-found');
      if (meeting === undefined || meeting.phase === 'draft' || meeting.secret) throw unknown;
      const standing = await access.standing(principal, meetingId);
      if (standing !== null && CHAIRS_OFFICE.includes(standing)) {
        return { meeting, reader: 'office', standing, rooms: await directory.roster(meetingId) };
      }
      const rooms = await roomsFor(principal, meeting);
      if (rooms.length === 0) throw unknown;
      return { meeting, reader: principal.kind === 'room' ? 'room' : 'care', standing: null, rooms };
    },
  };
};
