import type { EventOf, MeetingEvent, RecordedEvent } from '#shared/contract/events.ts';
import type { MailKind } from '#shared/contract/mails.ts';

/** What a mail about a meeting can be. */
export type MeetingMailKind = Exclude<MailKind, 'task' | 'report'>;

/** The facts of a meeting as those invited are to know them. */
export type MeetingFacts = EventOf<'meeting.convened'>['payload'];

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
export const TOLD_EVENTS = [
  'meeting.convened',
  'meeting.changed',
  'meeting.postponed',
  'meeting.cancelled',
] as const satisfies readonly MeetingEvent['type'][];

/** What there was to be told of a meeting, oldest first. What changes after the opening is seen by those who are there. */
export const announcements = (events: readonly RecordedEvent[]): Announcement[] => {
  const all: Announcement[] = [];
  let before: MeetingFacts | null = null;
  for (const { seq, at, event } of events) {
    if (event.type === 'meeting.opened') break;
    const said = saidBy(event, before);
    if (said === null) continue;
    before = said.facts;
    all.push({ seq, at, sequence: all.length, ...said });
  }
  return all;
};

type Said = Pick<Announcement, 'facts' | 'reason' | 'told'>;

const saidBy = (event: MeetingEvent, before: MeetingFacts | null): Said | null => {
  if (event.type === 'meeting.convened')
    return { facts: event.payload, reason: null, told: changes(null, event.payload) };
  if (before === null) return null;
  const roomIds = before.invitedRoomIds;
  switch (event.type) {
    case 'meeting.changed':
      return { facts: event.payload, reason: null, told: changes(before, event.payload) };
    case 'meeting.postponed':
      return { facts: before, reason: event.payload.reason, told: [{ kind: 'postponement', roomIds }] };
    case 'meeting.cancelled':
      return { facts: before, reason: event.payload.reason, told: [{ kind: 'cancellation', roomIds }] };
    default:
      return null;
  }
};

/** Who is new is invited, who stays is told of the change, and who is no longer wanted that it is off. */
const changes = (before: MeetingFacts | null, after: MeetingFacts): Said['told'] => {
  const was = new Set(before?.invitedRoomIds);
  const is = new Set(after.invitedRoomIds);
  const told: Said['told'] = [
    { kind: 'change', roomIds: [...is.intersection(was)] },
    { kind: 'invitation', roomIds: [...is.difference(was)] },
    { kind: 'cancellation', roomIds: [...was.difference(is)] },
  ];
  return told.filter(({ roomIds }) => roomIds.length > 0);
};
