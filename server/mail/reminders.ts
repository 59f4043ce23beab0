import { owesReply, repliesIn } from '#shared/invitations/replies.ts';
import type { EventLog } from '../ports.ts';
import type { Invitations } from '../store/invitations.ts';
import type { Mails } from '../store/mails.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';
import { announcements } from './announcements.ts';
import type { MeetingLetters } from './meeting-letters.ts';
import type { Outbox } from './outbox.ts';

type Reminded = { mails: number; withoutAddress: number };

/** Reminds units of what they have been asked. */
export type Reminders = {
  /**
   * Writes to those of these rooms that are invited and owe a reply; answers to how many, and how many of them have no address.
   * None where the meeting is not to come.
   */
  remind(meeting: MeetingRecord, roomIds: readonly string[]): Promise<Reminded>;
};

type Deps = {
  log: EventLog;
  meetings: Meetings;
  invitations: Invitations;
  mails: Mails;
  letters: MeetingLetters;
  outbox: Outbox;
};

export const createReminders = ({ log, meetings, invitations, mails, letters, outbox }: Deps): Reminders => ({
  remind: async (meeting, roomIds) => {
    const latest = announcements(await log.load(meeting.id)).at(-1);
    if (latest === undefined || meeting.phase !== 'convened' || meeting.sample) return { mails: 0, withoutAddress: 0 };
    const replies = repliesIn(await invitations.replyEvents(meeting.id));
    const invited = new Set(await meetings.invitedRooms(meeting.id));
    const owing = roomIds.filter((roomId) => invited.has(roomId) && owesReply(replies.get(roomId), meeting.movedAt));
    const written = await letters.letters(meeting.id, { ...latest, told: [{ kind: 'reminder', roomIds: owing }] });
    await outbox.enqueue(written);
    const addresses = await mails.addresses(written.map(({ unitId }) => unitId));
    return { mails: addresses.size, withoutAddress: written.length - addresses.size };
  },
});
