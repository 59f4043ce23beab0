import type { Principal } from '#shared/contract/accounts.ts';
import type { Actor, Command } from '#shared/contract/commands.ts';
import { accountParty } from '#shared/contract/ids.ts';
import type { ChangeRequest } from '#shared/contract/meetings.ts';
import { mayConvene, mayRearrange } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Live } from '../live/index.ts';
import { createFactsOf } from '../meetings/facts.ts';
import { conveningOffice } from '../meetings/people.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Accounts } from '../store/accounts.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';

/** What is changed after convening. All refuse those who may not rearrange the meeting. */
export type MeetingChanges = {
  /** The meeting as the form sent it last. A secret one has nothing that could be changed. */
  read(principal: Principal | null, meetingId: string): Promise<ChangeRequest>;
  change(principal: Principal | null, meetingId: string, request: ChangeRequest): Promise<void>;
  postpone(principal: Principal | null, meetingId: string, reason: string): Promise<void>;
  cancel(principal: Principal | null, meetingId: string, reason: string): Promise<void>;
};

type Deps = { meetings: Meetings; accounts: Accounts; trees: Trees; submit: Live['submit'] };

type Account = Extract<Principal, { kind: 'account' }>;

/** Changing, postponing and cancelling, through the meeting's own log: those invited hear of it, and its link stays. */
export const createMeetingChanges = ({ meetings, accounts, trees, submit }: Deps): MeetingChanges => {
  const factsOf = createFactsOf(accounts, trees);

  const admit = async (
    principal: Principal | null,
    meetingId: string,
  ): Promise<{ person: Account; meeting: MeetingRecord }> => {
    const meeting = await meetings.byId(meetingId);
    if (meeting === undefined || meeting.phase === 'draft') throw new Refused('not-found');
    if (principal?.kind !== 'account' || !mayRearrange(principal, meeting)) throw new Refused('not-permitted');
    return { person: principal, meeting };
  };

  const act = async (person: Account, meeting: MeetingRecord, command: Command): Promise<void> => {
    const standing = person.accountId === meeting.chairId ? 'chair' : conveningOffice(person);
    const actor: Actor = { party: accountParty(person.accountId), standing };
    const outcome = await submit(meeting.id, command, actor);
    if (!outcome.ok) throw new Refused(outcome.code, outcome.code === 'reason-needed' ? ['reason'] : []);
  };

  const invitedUnits = async (meeting: MeetingRecord): Promise<string[]> => {
    const rooms = new Set(await meetings.invitedRooms(meeting.id));
    const tree = await trees.on(dayOf(meeting.startsAt));
    const units = tree.roots.flatMap(({ id }) => tree.subtree(id));
    return units.flatMap(({ id, roomId }) => (roomId !== null && rooms.has(roomId) ? [id] : []));
  };

  return {
    read: async (principal, meetingId) => {
      const { meeting } = await admit(principal, meetingId);
      const { title, form, chairId } = meeting;
      if (title === null || form === null || chairId === null) throw new Refused('secret-meeting');
      return {
        title,
        class: meeting.class,
        organiserUnitId: meeting.organiserUnitId,
        wide: meeting.wide,
        form,
        startsAt: meeting.startsAt,
        endsAt: meeting.endsAt,
        place: meeting.place,
        requirements: meeting.requirements,
        contact: meeting.contact,
        chairId,
        secretaryId: meeting.secretaryId,
        deputyId: meeting.deputyId,
        invitedUnitIds: await invitedUnits(meeting),
        agenda: await meetings.agendaOf(meetingId),
      };
    },

    change: async (principal, meetingId, { reason, ...request }) => {
      const { person, meeting } = await admit(principal, meetingId);
      // Whose meeting it is stays: that is in papers and figures.
      if (request.organiserUnitId !== meeting.organiserUnitId) throw new Refused('bad-input', ['organiserUnitId']);
      const before = new Set(await invitedUnits(meeting));
      const more = request.invitedUnitIds.filter((unitId) => !before.has(unitId));
      const tree = await trees.on(dayOf(request.startsAt));
      if (more.some((unitId) => tree.get(unitId) === undefined)) throw new Refused('bad-input', ['invitedUnitIds']);
      if (more.length > 0 && !mayConvene(person, meeting.organiserUnitId, more, tree)) {
        throw new Refused('not-permitted', ['invitedUnitIds']);
      }
      const payload = { ...(await factsOf({ ...request, secret: false })), reason };
      await act(person, meeting, { type: 'meeting.change', payload });
    },

    postpone: async (principal, meetingId, reason) => {
      const { person, meeting } = await admit(principal, meetingId);
      await act(person, meeting, { type: 'meeting.postpone', payload: { reason } });
    },

    cancel: async (principal, meetingId, reason) => {
      const { person, meeting } = await admit(principal, meetingId);
      await act(person, meeting, { type: 'meeting.cancel', payload: { reason } });
    },
  };
};
