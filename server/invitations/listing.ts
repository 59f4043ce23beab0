import type { ComingInvitation, InvitedList, InvitedUnit } from '#shared/contract/invitations.ts';
import type { Principal } from '#shared/contract/accounts.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import type { RosterEntry } from '#shared/contract/views.ts';
import { countReplies } from '#shared/invitations/counts.ts';
import { repliesIn, type Replies } from '#shared/invitations/replies.ts';
import { LIVE_PHASES } from '#shared/meeting/decision.ts';
import { mayList, unitsInCare } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import type { Directory } from '../store/directory.ts';
import type { InvitationAttendees, RecordedAttendee } from '../store/invitation-attendees.ts';
import type { Invitations } from '../store/invitations.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { PersonalNames } from '../store/personal-names.ts';
import { loadReplyNames } from './names.ts';
import type { Concern, InvitationScope } from './scope.ts';

/** Reads invitations and replies for people. */
export type InvitationListing = {
  /** The invited units that whoever asks is concerned with. */
  list(concern: Concern): Promise<InvitedList>;
  /** Invitations from elsewhere to meetings that are not over: of a room, or of the units in somebody's care. */
  coming(principal: Principal): Promise<ComingInvitation[]>;
};

type Deps = {
  invitations: Invitations;
  invitationAttendees: InvitationAttendees;
  scope: InvitationScope;
  directory: Directory;
  personalNames: Pick<PersonalNames, 'namesOf'>;
  trees: Trees;
  clock: () => number;
};

export const createInvitationListing = (deps: Deps): InvitationListing => {
  const { invitations, invitationAttendees, scope, directory, personalNames, trees, clock } = deps;

  const repliesOf = async ({ meeting, rooms, reader }: Concern): Promise<Replies> =>
    repliesIn(await invitations.replyEvents(meeting.id, reader === 'room' ? rooms[0]?.roomId : undefined));

  const unitsOf = async (concern: Concern): Promise<Pick<InvitedList, 'attendees' | 'units'>> => {
    const { meeting, rooms } = concern;
    const attendees = await attendeesOf(meeting.id);
    const day = dayOf(meeting.startsAt);
    const replies = await repliesOf(concern);
    const listed = await loadReplyNames(
      { personalNames, nameOf: async (party: PartyId) => directory.nameOf(party, day) },
      meeting.id,
      rooms.flatMap(({ roomId }) => replies.get(roomId) ?? []),
      meeting.movedAt,
    );
    const tree = await trees.on(day);
    const units = rooms.map(({ roomId, unitId, name, groupName, phone }: RosterEntry): InvitedUnit => {
      const reply = replies.get(roomId);
      const level = tree.get(unitId)?.level ?? 'commune';
      const own = attendees.exceptions.get(roomId);
      return {
        roomId,
        unitId,
        unitName: name,
        groupName,
        level,
        phone,
        attendees: own ?? attendees.all,
        ownAttendees: own !== undefined,
        reply: reply ? listed(reply) : null,
      };
    });
    return { attendees: attendees.all, units };
  };

  const attendeesOf = async (meetingId: string) => {
    const { all, exceptions } = await invitationAttendees.of(meetingId);
    const everybody = [all, ...exceptions.values()].flat();
    const names = await personalNames.namesOf(
      meetingId,
      everybody.flatMap(({ nameRef }) => nameRef ?? []),
    );
    const listed = (recorded: readonly RecordedAttendee[]) =>
      recorded.map(({ office, nameRef }) => ({ office, name: nameRef === null ? null : (names.get(nameRef) ?? null) }));
    return {
      all: listed(all),
      exceptions: new Map([...exceptions].map(([roomId, recorded]) => [roomId, listed(recorded)] as const)),
    };
  };

  const comingRooms = async (principal: Principal): Promise<string[]> => {
    if (principal.kind === 'room') return [principal.roomId];
    const tree = await trees.on(dayOf(clock()));
    return [...unitsInCare(principal, tree)].flatMap((unitId) => tree.get(unitId)?.roomId ?? []);
  };

  /** A meeting of one's own office stands among its meetings; an invitation comes from somewhere else. */
  const isFromElsewhere = async (principal: Principal, meeting: MeetingRecord): Promise<boolean> => {
    if (principal.kind === 'room') return true;
    const tree = await trees.on(dayOf(meeting.startsAt));
    if (unitsInCare(principal, tree).has(meeting.organiserUnitId)) return false;
    return !mayList(principal, { ...meeting, invitedRoomIds: new Set() }, tree);
  };

  return {
    list: async (concern) => ({
      ...factsOf(concern.meeting),
      reader: concern.reader,
      open: LIVE_PHASES.includes(concern.meeting.phase),
      ...(await unitsOf(concern)),
    }),

    coming: async (principal) => {
      const found: ComingInvitation[] = [];
      for (const meeting of await invitations.coming(await comingRooms(principal), clock())) {
        if (!(await isFromElsewhere(principal, meeting))) continue;
        const concern = await scope.concernOf(principal, meeting.id);
        const { units } = await unitsOf(concern);
        const own = principal.kind === 'room' ? (units[0] ?? null) : null;
        found.push({ ...factsOf(meeting), counts: countReplies(units), own });
      }
      return found;
    },
  };
};

const factsOf = (meeting: MeetingRecord) => ({
  meetingId: meeting.id,
  title: meeting.title ?? '',
  class: meeting.class,
  form: meeting.form,
  organiserName: meeting.organiserName,
  chairName: meeting.chairName,
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  phase: meeting.phase,
});
