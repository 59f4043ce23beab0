import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { numberAnswer } from '#shared/contract/issuers.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { Refused } from '../refused.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import { fileNameOf } from './file-name.ts';
import type { InvitationDesk } from './invitation.ts';
import { PAPER_TYPES } from './media-types.ts';
import type { Papers } from './papers.ts';

const ofMeeting = z.object({ params: z.strictObject({ id }) });

/** Of a secret meeting nothing is kept that an invitation could tell. */
const open = (meeting: MeetingRecord): MeetingRecord => {
  if (meeting.secret) throw new Refused('not-found');
  return meeting;
};

type Deps = { invitationDesk: InvitationDesk; papers: Papers };

/** The invitation of a meeting as a paper, and its number. */
export const invitationPaperRoutes = (endpoints: Endpoints, { invitationDesk, papers }: Deps): void => {
  for (const format of ['pdf', 'docx'] as const) {
    endpoints.download(`GET /api/meetings/:id/invitation.${format}`, { request: ofMeeting }, async ({ meeting }) => ({
      contentType: PAPER_TYPES[format],
      fileName: fileNameOf(['Giấy mời', meeting.title, dayOf(meeting.startsAt)], format),
      bytes: await papers.write(await invitationDesk.paperOf(open(meeting)), format),
    }));
  }

  endpoints.meeting(
    'GET /api/meetings/:id/invitation/number',
    { request: ofMeeting, answer: numberAnswer },
    async ({ meeting }) => ({ given: await invitationDesk.numberOf(meeting.id) }),
  );

  endpoints.meeting(
    'POST /api/meetings/:id/invitation/number',
    { request: ofMeeting, answer: numberAnswer },
    async ({ meeting, principal }) => {
      if (principal?.kind !== 'account') throw new Refused('not-permitted');
      return { given: await invitationDesk.giveNumber(open(meeting), principal.accountId) };
    },
  );
};
