import { z } from 'zod';
import { correction } from './corrections.ts';
import { id, instant, partyId } from './ids.ts';
import { knockReason } from './lobby.ts';
import { agendaItem, meetingClass, meetingForm, meetingMode, standing } from './meetings.ts';
import { conclusion, sentComment, task } from './outcomes.ts';
import { recordedSubstitute, replyWord } from './replies.ts';
import { recordedEntry, rollCallEnd, sweepAnswer, sweepEnd } from './roll-call.ts';
import { textBody, textThread } from './text-messages.ts';
import { openedVote, voteEnd, voteResult } from './votes.ts';

/**
 * What can happen in a meeting. The log is made of these, and everything anyone later wants to know is folded from them,
 * so a stored shape is never changed: a new version gets a new number and an upcast (`meeting/upcast.ts`).
 */
const event = <T extends string, S extends z.ZodRawShape>(type: T, payload: S) => inVersion(1, type, payload);

const inVersion = <V extends number, T extends string, S extends z.ZodRawShape>(version: V, type: T, payload: S) =>
  z.strictObject({ type: z.literal(type), version: z.literal(version), payload: z.strictObject(payload) });

/** Which version of a paper, under which number of the register, and the SHA-256 of its PDF, hexadecimal. */
const issuedPaper = {
  version: z.number().int().positive(),
  number: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
};

/** What is laid down when a meeting is convened, and again when that is changed. */
const meetingFacts = {
  title: z.string(),
  class: meetingClass,
  organiserUnitId: id,
  wide: z.boolean(),
  form: meetingForm,
  startsAt: instant,
  endsAt: instant,
  place: z.string(),
  requirements: z.string(),
  contact: z.string(),
  chairId: id,
  secretaryId: id.nullable(),
  deputyId: id.nullable(),
  invitedRoomIds: z.array(id),
  agenda: z.array(agendaItem),
};

/** What the figures of meetings depend on. */
const countedAs = {
  organiserUnitId: id,
  class: meetingClass,
  wide: z.boolean(),
  form: meetingForm,
  /** Of a hybrid meeting: whether the remote units took part online. */
  remoteOnline: z.boolean(),
};

/** Why the floor went back. */
export const floorEnd = z.enum([
  'taken',
  'yielded',
  'time',
  'left',
  'replaced',
  'paused',
  'ended',
  'discussion',
  'expelled',
]);
export type FloorEnd = z.infer<typeof floorEnd>;

export const meetingEvent = z.discriminatedUnion('type', [
  inVersion(2, 'meeting.convened', meetingFacts),
  /** All facts anew: another time, place, agenda, other people. Of one that was put off it sets the new time. */
  event('meeting.changed', meetingFacts),
  event('meeting.postponed', { reason: z.string() }),
  event('meeting.cancelled', { reason: z.string() }),
  /** How it counts in the figures, all of it anew. What it was convened as, and whose papers it has, stays. */
  event('meeting.reclassified', { ...countedAs, reason: z.string() }),
  /** What became of a meeting that was never opened here: held elsewhere (where, at how many sites), or not held. */
  event('meeting.settled', {
    held: z.boolean(),
    platform: z.string(),
    sitesConnected: z.number().int().nonnegative().nullable(),
    reason: z.string(),
  }),
  /** A secret meeting: that it takes place, and nothing else. It can never be opened here. */
  event('meeting.registered', { class: meetingClass, organiserUnitId: id }),
  /** A unit's reply to its invitation, which replaces the one before; a substitute's name as a digest. */
  event('reply.given', {
    roomId: id,
    reply: replyWord,
    reason: z.string(),
    substitute: recordedSubstitute.nullable(),
  }),
  event('substitute.decided', { roomId: id, approved: z.boolean(), reason: z.string() }),

  event('meeting.opened', {}),
  event('meeting.paused', {}),
  event('meeting.resumed', {}),
  event('meeting.ended', {}),
  /** The minutes were issued: nothing of the meeting changes any more. `hash` is the PDF's SHA-256, hexadecimal. */
  event('meeting.closed', issuedPaper),
  /** A new version of the minutes was begun; until it is issued, the meeting stands as it did after its end. */
  event('meeting.reopened', { version: z.number().int().min(2), reason: z.string() }),
  /** The notice of the conclusions was issued; a new version of it was begun. */
  event('notice.issued', issuedPaper),
  event('notice.reopened', { version: z.number().int().min(2), reason: z.string() }),

  event('party.joined', { party: partyId, standing, deviceId: id.nullable() }),
  event('party.left', { party: partyId, reason: z.enum(['left', 'lost', 'replaced', 'ended', 'expelled']) }),

  /** Presence intervals: joined and receiving. Both moments are when life was seen, not when it was noticed. */
  event('presence.began', { party: partyId, at: instant }),
  event('presence.ended', { party: partyId, at: instant }),
  /** The server or an SFU node was down between the two moments (the outage rule of attendance). */
  event('service.outage', { from: instant, to: instant, parties: z.array(partyId) }),

  event('hand.raised', { roomId: id }),
  event('hand.lowered', { roomId: id }),
  event('queue.reordered', { order: z.array(id) }),
  event('deck.set', { roomId: id }),
  event('deck.cleared', { roomId: id }),
  event('floor.given', { roomId: id, limitSeconds: z.number().int().nullable() }),
  event('floor.extended', { roomId: id, seconds: z.number().int() }),
  event('floor.ended', { roomId: id, reason: floorEnd }),

  event('room.muted', { roomId: id }),
  event('room.unmuted', { roomId: id }),
  event('presentation.started', { party: partyId }),
  event('presentation.stopped', { party: partyId }),

  /** A line of the secretary, beside what was going on when it was written. */
  inVersion(2, 'note.written', {
    noteId: id,
    text: z.string(),
    speakerRoomId: id.nullable(),
    /** The item of the agenda that ran. */
    itemId: id.nullable(),
  }),

  /** Roll call: names stand in the log as digests (`RecordedEntry`). A second answer of a room replaces its first. */
  event('rollCall.started', {
    rollCallId: id,
    groupId: id.nullable(),
    roomIds: z.array(id),
    deadlineAt: instant,
  }),
  event('rollCall.answered', recordedEntry.shape),
  event('rollCall.reminded', { rollCallId: id, roomIds: z.array(id) }),
  event('rollCall.closed', { rollCallId: id, reason: rollCallEnd }),

  /** Sweep: one room after another is called; it has the floor until it has answered. */
  event('sweep.started', { roomIds: z.array(id) }),
  event('sweep.called', { roomId: id }),
  event('sweep.answered', { roomId: id, answer: sweepAnswer, note: z.string() }),
  event('sweep.ended', { reason: sweepEnd }),

  /** People in charge. */
  event('deputy.named', { accountId: id.nullable() }),
  event('chair.handedOver', { accountId: id }),
  event('chair.takenBack', {}),
  event('party.expelled', { party: partyId }),
  event('party.readmitted', { party: partyId }),

  /** At the door: who was not invited, or comes with a second device (`device` is its installation). */
  event('lobby.knocked', { knockId: id, party: partyId, reason: knockReason, device: z.string().max(64).nullable() }),
  event('lobby.admitted', { knockId: id, party: partyId }),
  event('lobby.refused', { knockId: id, party: partyId }),
  event('lobby.left', { knockId: id, party: partyId }),

  event('mode.changed', { mode: meetingMode }),
  /** `roomId` is null in a message of the office to all. */
  event('text.sent', { messageId: id, thread: textThread, roomId: id.nullable(), text: textBody }),

  /** A paper, or a new version of it; without a content (`version` 0) where it is not sent over the network. */
  event('paper.added', {
    paperId: id,
    version: z.number().int().nonnegative(),
    itemId: id.nullable(),
    title: z.string(),
    hash: z.string().nullable(),
  }),
  event('paper.withdrawn', { paperId: id, title: z.string(), reason: z.string() }),

  /** A value of the attendance sheet is put right; what was measured stays. */
  event('attendance.corrected', { roomId: id, correction, reason: z.string() }),

  /** The course of the agenda: at most one item runs. */
  event('agenda.itemStarted', { itemId: id }),
  event('agenda.itemFinished', { itemId: id }),

  /** Votes. Of a secret one the log knows who has voted and, when it is closed, how many for what. */
  event('vote.opened', openedVote.shape),
  event('vote.cast', { voteId: id, roomId: id, choiceId: id.nullable() }),
  event('vote.closed', { voteId: id, reason: voteEnd, ...voteResult.shape }),
  event('vote.resultShown', { voteId: id, shown: z.boolean() }),

  /** What is written for the minutes while the meeting goes on, and what comes out of it. */
  event('comment.sent', sentComment.shape),
  event('conclusion.written', conclusion.shape),
  event('conclusion.withdrawn', { conclusionId: id }),
  event('task.set', task.shape),
  event('task.withdrawn', { taskId: id }),
]);
export type MeetingEvent = z.infer<typeof meetingEvent>;
export type MeetingEventType = MeetingEvent['type'];

/** The types of events that are in this version. */
export type TypeInVersion<V extends number> = Extract<MeetingEvent, { version: V }>['type'];

/** An event of one type. */
export type EventOf<T extends MeetingEventType> = Extract<MeetingEvent, { type: T }>;

/** Who caused an event: a party, or the system (timers, media facts). */
export const actorName = z.union([partyId, z.literal('system')]);

/** An event as it stands in the log. */
export const recordedEvent = z.strictObject({
  meetingId: id,
  /** 1 for the first event of a meeting, then without a gap. */
  seq: z.number().int().positive(),
  at: instant,
  actor: actorName,
  /** In which standing the actor acted; null for the system. */
  standing: standing.nullable(),
  event: meetingEvent,
});
export type RecordedEvent = z.infer<typeof recordedEvent>;
