import type { GivenNumber } from '#shared/contract/issuers.ts';
import type { RosterEntry } from '#shared/contract/views.ts';
import { INVITATION_TYPE, invitationTo, type InvitedTo } from '#shared/papers/invitation.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { dayOf } from '../calendar.ts';
import type { Directory } from '../store/directory.ts';
import type { InvitationAttendees, RecordedAttendee } from '../store/invitation-attendees.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';
import type { PersonalNames } from '../store/personal-names.ts';
import type { PaperNumbers } from '../store/paper-numbers.ts';
import type { Issuers } from './issuers.ts';

/** The invitation to a meeting, by what is stored of it. */
export type InvitationDesk = {
  paperOf(meeting: MeetingRecord): Promise<Paper>;
  numberOf(meetingId: string): Promise<GivenNumber | null>;
  /** Gives it its number, and with it its day. */
  giveNumber(meeting: MeetingRecord, accountId: string): Promise<GivenNumber>;
};

type Deps = {
  invitationAttendees: InvitationAttendees;
  personalNames: Pick<PersonalNames, 'namesOf'>;
  meetings: Meetings;
  directory: Directory;
  paperNumbers: PaperNumbers;
  issuerDesk: Issuers;
  clock: () => number;
};

const keyOf = (meetingId: string): string => `invitation:${meetingId}`;

export const createInvitationDesk = (deps: Deps): InvitationDesk => {
  const { meetings, directory, invitationAttendees, personalNames, paperNumbers, issuerDesk, clock } = deps;
  const numberOf = async (meetingId: string) => (await paperNumbers.of(keyOf(meetingId))) ?? null;

  const attendeesOf = async (meetingId: string, roster: readonly RosterEntry[]): Promise<InvitedTo['attendees']> => {
    const { all, exceptions } = await invitationAttendees.of(meetingId);
    const refs = [all, ...exceptions.values()].flat().flatMap(({ nameRef }) => nameRef ?? []);
    const names = await personalNames.namesOf(meetingId, refs);
    const who = (recorded: readonly RecordedAttendee[]): string[] =>
      recorded.map(({ office, nameRef }) => [office, names.get(nameRef ?? '') ?? ''].filter(Boolean).join(' '));
    return {
      all: who(all),
      exceptions: roster.flatMap(({ roomId, name }) => {
        const own = exceptions.get(roomId);
        return own === undefined ? [] : [{ unit: name, who: who(own) }];
      }),
    };
  };

  return {
    numberOf,

    paperOf: async (meeting) => {
      const issuer = await issuerDesk.of(meeting.organiserUnitId, dayOf(meeting.startsAt));
      const [agenda, invited, given] = await Promise.all([
        meetings.agendaOf(meeting.id),
        directory.roster(meeting.id),
        numberOf(meeting.id),
      ]);
      const attendees = await attendeesOf(meeting.id, invited);
      return invitationTo({ ...meeting, title: meeting.title ?? '', agenda, invited, attendees }, issuer, given);
    },

    giveNumber: async (meeting, accountId) =>
      paperNumbers.give({
        issuerUnitId: meeting.organiserUnitId,
        type: INVITATION_TYPE,
        paperKey: keyOf(meeting.id),
        at: clock(),
        by: accountId,
      }),
  };
};
