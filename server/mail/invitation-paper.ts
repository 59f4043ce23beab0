import type { Logger } from 'pino';
import type { InvitationDesk } from '../papers/invitation.ts';
import { PAPER_TYPES } from '../papers/media-types.ts';
import type { Papers } from '../papers/papers.ts';
import type { Meetings } from '../store/meetings.ts';
import type { PaperFor } from './meeting-letters.ts';

type Deps = { meetings: Meetings; invitationDesk: InvitationDesk; papers: Papers; logger: Logger };

/** The invitation as a PDF. A letter that says when and where is worth more than none: without the paper it goes alone. */
export const createInvitationPaper =
  ({ meetings, invitationDesk, papers, logger }: Deps): PaperFor =>
  async (meetingId) => {
    const meeting = await meetings.byId(meetingId);
    if (meeting === undefined) return null;
    try {
      const content = await papers.write(await invitationDesk.paperOf(meeting), 'pdf');
      return { kind: 'file', name: 'giay-moi.pdf', contentType: PAPER_TYPES.pdf, content };
    } catch (error) {
      logger.error({ err: error, meetingId }, 'the invitation could not be written; the letters go without it');
      return null;
    }
  };
