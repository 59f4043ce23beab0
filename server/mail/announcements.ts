import type { MeetingEvent, RecordedEvent } from '#shared/contract/events.ts';
import type { MailKind } from '#shared/contract/mails.ts';

/** What a mail about a meeting can be. */
export type MeetingMailKind = Exclude<MailKind, 'task'>;

/** The facts of a meeting as those invited are to know them. */
export type MeetingFacts = Extract<MeetingEvent, { type: 'meeting.convened' }>['payload'];

/** What the rooms invited to a meeting are to be told after an event of its log. */
export type Announcement = {
  seq: number;
  at: number;
  /** How many announcements there were before: calendars take up what is newer. */
  sequence: number;
  facts: MeetingFacts;
  /** Why it is put off or called off; null where that is not what is told. */
  reason: string | null;
  /** Rooms by what it means to them. */
  told: readonly { kind: MeetingMailKind; roomIds: readonly string[] }[];
};

/** The events that are told to those invited. */
export const TOLD_EVENTS = ['meeting.convened'] as const satisfies readonly MeetingEvent['type'][];

/** What there was to be told of a meeting, oldest first. */
export const announcements = (events: readonly RecordedEvent[]): Announcement[] => {
  const all: Announcement[] = [];
  for (const { seq, at, event } of events) {
    if (event.type !== 'meeting.convened') continue;
    const facts = event.payload;
    const told = [{ kind: 'invitation', roomIds: facts.invitedRoomIds }] as const;
    all.push({ seq, at, sequence: all.length, facts, reason: null, told });
  }
  return all;
};
