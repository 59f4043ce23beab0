import { repliesIn } from '#shared/invitations/replies.ts';
import type { EventLog } from '../ports.ts';
import type { Invitations } from '../store/invitations.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';
import { announcements } from './announcements.ts';
import type { MeetingLetters } from './meeting-letters.ts';
import type { Outbox } from './outbox.ts';

/** Reminds units of what they have been asked. */
export type Reminders = {
  /** Writes to the units invited that have not replied; answers to how many. None where the meeting is not to come. */
  remind(meeting: MeetingRecord): Promise<number>;
};

type Deps = {
  log: EventLog;
  meetings: Meetings;
  invitations: Invitations;
  letters: MeetingLetters;
  outbox: Outbox;
};

export const createReminders = ({ log, meetings, invitations, letters, outbox }: Deps): Reminders => ({
  remind: async (meeting) => {
    const latest = announcements(await log.load(meeting.id)).at(-1);
    if (latest === undefined || meeting.phase !== 'convened' || meeting.sample) return 0;
    const replies = repliesIn(await invitations.replyEvents(meeting.id));
    const roomIds = (await meetings.invitedRooms(meeting.id)).filter((roomId) => !replies.has(roomId));
    const written = await letters.letters(meeting.id, { ...latest, told: [{ kind: 'reminder', roomIds }] });
    await outbox.enqueue(written);
    return written.length;
  },
});
