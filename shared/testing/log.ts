import type { MeetingEvent, RecordedEvent } from '../contract/events.ts';
import { roomParty } from '../contract/ids.ts';
import { event, secondEvent } from '../meeting/decision.ts';
import { conveneCommand } from './briefing.ts';
import type { Course } from './timeline.ts';

/** A log of events with the seconds in which they happened, in the order given. */
export const logOf = (entries: readonly (readonly [second: number, happened: MeetingEvent])[]): RecordedEvent[] =>
  entries.map(([second, happened], index) => ({
    meetingId: 'm1',
    seq: index + 1,
    at: second * 1000,
    actor: 'system',
    standing: null,
    event: happened,
  }));

/** The log of a meeting with one room, r1, that took this course. */
export const logOfCourse = (course: Course): RecordedEvent[] => {
  const party = roomParty('r1');
  const invitation = { ...conveneCommand(0).payload, invitedRoomIds: ['r1'] };
  const later: [number, MeetingEvent][] = [
    [course.openedAt, event('meeting.opened', {})],
    ...course.pauses.flatMap(({ from, to }): [number, MeetingEvent][] => [
      [from, event('meeting.paused', {})],
      [to, event('meeting.resumed', {})],
    ]),
    ...course.outages.map(({ from, to, wasThere }): [number, MeetingEvent] => [
      to,
      event('service.outage', { from: from * 1000, to: to * 1000, parties: wasThere ? [party] : [] }),
    ]),
    ...course.presence.flatMap(({ from, to }): [number, MeetingEvent][] => [
      [from, event('presence.began', { party, at: from * 1000 })],
      [to, event('presence.ended', { party, at: to * 1000 })],
    ]),
    [course.endedAt, event('meeting.ended', {})],
  ];
  return logOf([[0, secondEvent('meeting.convened', invitation)], ...later.toSorted(([a], [b]) => a - b)]);
};
