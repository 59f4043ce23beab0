import type { MeetingEvent, MeetingEventType } from '../contract/events.ts';
import { accountParty, roomParty } from '../contract/ids.ts';
import type { PartyId } from '../contract/ids.ts';
import type { LogTopic } from '../contract/meeting-log.ts';

/** The topic of every event: one without a line here does not compile. */
export const TOPIC_OF: Record<MeetingEventType, LogTopic> = {
  'meeting.convened': 'course',
  'meeting.changed': 'course',
  'meeting.postponed': 'course',
  'meeting.cancelled': 'course',
  'meeting.reclassified': 'course',
  'meeting.settled': 'course',
  'meeting.registered': 'course',
  'reply.given': 'invitation',
  'substitute.decided': 'invitation',
  'meeting.opened': 'course',
  'meeting.paused': 'course',
  'meeting.resumed': 'course',
  'meeting.ended': 'course',
  'meeting.closed': 'course',
  'meeting.reopened': 'course',
  'notice.issued': 'course',
  'notice.reopened': 'course',
  'mode.changed': 'course',
  'service.outage': 'course',
  'party.joined': 'presence',
  'party.left': 'presence',
  'presence.began': 'presence',
  'presence.ended': 'presence',
  'party.expelled': 'door',
  'party.readmitted': 'door',
  'lobby.knocked': 'door',
  'lobby.admitted': 'door',
  'lobby.refused': 'door',
  'lobby.left': 'door',
  'deputy.named': 'charge',
  'chair.handedOver': 'charge',
  'chair.takenBack': 'charge',
  'hand.raised': 'floor',
  'hand.lowered': 'floor',
  'queue.reordered': 'floor',
  'deck.set': 'floor',
  'deck.cleared': 'floor',
  'floor.given': 'floor',
  'floor.extended': 'floor',
  'floor.ended': 'floor',
  'room.muted': 'floor',
  'room.unmuted': 'floor',
  'presentation.started': 'floor',
  'presentation.stopped': 'floor',
  'rollCall.started': 'roll-call',
  'rollCall.answered': 'roll-call',
  'rollCall.reminded': 'roll-call',
  'rollCall.closed': 'roll-call',
  'sweep.started': 'roll-call',
  'sweep.called': 'roll-call',
  'sweep.answered': 'roll-call',
  'sweep.ended': 'roll-call',
  'note.written': 'writing',
  'text.sent': 'writing',
  'paper.added': 'papers',
  'paper.withdrawn': 'papers',
  'attendance.corrected': 'sheet',
  'agenda.itemStarted': 'course',
  'agenda.itemFinished': 'course',
  'vote.opened': 'vote',
  'vote.cast': 'vote',
  'vote.closed': 'vote',
  'vote.resultShown': 'vote',
  'comment.sent': 'writing',
  'conclusion.written': 'writing',
  'conclusion.withdrawn': 'writing',
  'task.set': 'writing',
  'task.withdrawn': 'writing',
};

/** The one whom an event is about, besides who acted; null where it is about the meeting or about many. */
export const subjectOf = ({ payload }: MeetingEvent): PartyId | null => {
  if ('party' in payload) return payload.party;
  if ('roomId' in payload && payload.roomId !== null) return roomParty(payload.roomId);
  if ('accountId' in payload && payload.accountId !== null) return accountParty(payload.accountId);
  if ('speakerRoomId' in payload && payload.speakerRoomId !== null) return roomParty(payload.speakerRoomId);
  return null;
};
