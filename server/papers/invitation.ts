import type { GivenNumber } from '#shared/contract/issuers.ts';
import { INVITATION_TYPE, invitationTo } from '#shared/papers/invitation.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { dayOf } from '../calendar.ts';
import type { Directory } from '../store/directory.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';
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
  meetings: Meetings;
  directory: Directory;
  paperNumbers: PaperNumbers;
  issuerDesk: Issuers;
  clock: () => number;
};

const keyOf = (meetingId: string): string => `invitation:${meetingId}`;

export const createInvitationDesk = (deps: Deps): InvitationDesk => {
  const { meetings, directory, paperNumbers, issuerDesk, clock } = deps;
  const numberOf = async (meetingId: string) => (await paperNumbers.of(keyOf(meetingId))) ?? null;

  return {
    numberOf,

    paperOf: async (meeting) => {
      const issuer = await issuerDesk.of(meeting.organiserUnitId, dayOf(meeting.startsAt));
      const [agenda, invited, given] = await Promise.all([
        meetings.agendaOf(meeting.id),
        directory.roster(meeting.id),
        numberOf(meeting.id),
      ]);
      return invitationTo({ ...meeting, title: meeting.title ?? '', agenda, invited }, issuer, given);
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
