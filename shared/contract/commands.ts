import { z } from 'zod';
import { correctionRequest } from './corrections.ts';
import { id, instant, partyId } from './ids.ts';
import type { EventOf } from './events.ts';
import { meetingMode, standing } from './meetings.ts';
import { commentText, conclusionText, task } from './outcomes.ts';
import type { RecordedEntry } from './roll-call.ts';
import type { SubstituteDecision } from './replies.ts';
import { sweepAnswer } from './roll-call.ts';
import { textBody, textThread } from './text-messages.ts';
import { voteOpening } from './votes.ts';

/** The longest speaking time that can be given, in seconds. */
export const MAX_LIMIT_SECONDS = 3600;
const limitSeconds = z.number().int().min(10).max(MAX_LIMIT_SECONDS).nullable();

/** What people may ask of a live meeting. The payloads are those of the live messages of the same name. */
export const commandPayloads = {
  'meeting.open': z.strictObject({}),
  'meeting.pause': z.strictObject({}),
  'meeting.resume': z.strictObject({}),
  'meeting.end': z.strictObject({}),
  'hand.raise': z.strictObject({}),
  /** A room lowers its own hand; the chair's office any. */
  'hand.lower': z.strictObject({ roomId: id }),
  'queue.reorder': z.strictObject({ order: z.array(id).max(2000) }),
  'deck.set': z.strictObject({ roomId: id.nullable() }),
  /** With or without a raised hand; null is without a limit. */
  'floor.give': z.strictObject({ roomId: id, limitSeconds }),
  'floor.extend': z.strictObject({ seconds: z.number().int().min(10).max(1800) }),
  'floor.take': z.strictObject({}),
  /** The speaker has finished. */
  'floor.yield': z.strictObject({}),
  'room.mute': z.strictObject({ roomId: id }),
  /** The chair's office any room; a room itself only while it is not muted by the chair's office. */
  'room.unmute': z.strictObject({ roomId: id }),
  'room.muteAll': z.strictObject({}),
  'presentation.start': z.strictObject({}),
  'presentation.stop': z.strictObject({}),
  'note.write': z.strictObject({ noteId: id, text: z.string().trim().min(1).max(2000) }),
  /** Those who have not answered are told again. */
  'rollCall.remind': z.strictObject({ rollCallId: id }),
  'rollCall.close': z.strictObject({ rollCallId: id }),
  /** The rooms in the order in which they are called. */
  'sweep.start': z.strictObject({ roomIds: z.array(id).min(1).max(2000) }),
  /** Of the room called now: the next one is called. Of one that has answered already: a correction. */
  'sweep.answer': z.strictObject({ roomId: id, answer: sweepAnswer, note: z.string().trim().max(300) }),
  'sweep.stop': z.strictObject({}),
  'deputy.name': z.strictObject({ accountId: id.nullable() }),
  /** The deputy hosts although the chair is there, until the chair takes it back. */
  'chair.handOver': z.strictObject({}),
  'chair.takeBack': z.strictObject({}),
  'party.expel': z.strictObject({ party: partyId }),
  'party.readmit': z.strictObject({ party: partyId }),
  'lobby.admit': z.strictObject({ knockId: id }),
  'lobby.refuse': z.strictObject({ knockId: id }),
  'mode.set': z.strictObject({ mode: meetingMode }),
  /** A room leaves `roomId` out of it (null): it is its own. The office: the room, or null for all. */
  'text.send': z.strictObject({ messageId: id, thread: textThread, roomId: id.nullable(), text: textBody }),
  'attendance.correct': correctionRequest,
  /** The item that runs is finished by it. One that was finished before goes on. */
  'agenda.start': z.strictObject({ itemId: id }),
  'agenda.finish': z.strictObject({ itemId: id }),
  'vote.open': voteOpening,
  /** A room's own vote. In an open vote it may be changed until the vote closes; in a secret one nobody knows whose it was. */
  'vote.cast': z.strictObject({ voteId: id, choiceId: id }),
  'vote.close': z.strictObject({ voteId: id }),
  /** The result of a closed vote goes to everybody's screen, or from it. */
  'vote.show': z.strictObject({ voteId: id, shown: z.boolean() }),
  /** By a room, to the item that is running. */
  'comment.send': z.strictObject({ commentId: id, text: commentText }),
  /**
   * Written again under the same id it is corrected; withdrawn and written again it is back. Where it is not said to which
   * item it belongs, it stays at its own, or comes to the one that is running.
   */
  'conclusion.write': z.strictObject({ conclusionId: id, text: conclusionText, itemId: id.nullable().optional() }),
  'conclusion.withdraw': z.strictObject({ conclusionId: id }),
  'task.set': task,
  'task.withdraw': z.strictObject({ taskId: id }),
} as const;
export type CommandName = keyof typeof commandPayloads;

type Asked = {
  [N in CommandName]: { type: N; payload: z.infer<(typeof commandPayloads)[N]> };
}[CommandName];

/** What the system itself tells the meeting: joins, media facts, timers. */
const joined = z.strictObject({ party: partyId, standing, deviceId: id.nullable() });
const left = z.strictObject({
  party: partyId,
  reason: z.enum(['left', 'lost', 'replaced', 'ended', 'expelled']),
  lastSeenAt: instant,
});
const presence = z.strictObject({ party: partyId, at: instant });

/** `after` is the last event of which the paper tells: where the log has gone on since, it is not issued. */
type Issuing<T extends 'meeting.closed' | 'notice.issued'> = EventOf<T>['payload'] & { after: number };

/** With a reason where class, form or *diện rộng* change: the figures depend on them. */
type Change = EventOf<'meeting.changed'>['payload'] & { reason?: string | undefined };

/** Held in person, though it was convened otherwise, it counts as that from now on. */
type Settlement = EventOf<'meeting.settled'>['payload'] & { inPerson: boolean };

type Told =
  | { type: 'convene'; payload: EventOf<'meeting.convened'>['payload'] }
  /** By those who convene for the organiser, or chair or keep the minutes of the meeting. */
  | { type: 'meeting.change'; payload: Change }
  | { type: 'meeting.postpone'; payload: EventOf<'meeting.postponed'>['payload'] }
  | { type: 'meeting.cancel'; payload: EventOf<'meeting.cancelled'>['payload'] }
  /** By those who keep the register of its organiser. */
  | { type: 'meeting.reclassify'; payload: EventOf<'meeting.reclassified'>['payload'] }
  | { type: 'meeting.settle'; payload: Settlement }
  | { type: 'register'; payload: EventOf<'meeting.registered'>['payload'] }
  | { type: 'party.join'; payload: z.infer<typeof joined> }
  | { type: 'party.leave'; payload: z.infer<typeof left> }
  | { type: 'media.up'; payload: z.infer<typeof presence> }
  | { type: 'media.down'; payload: z.infer<typeof presence> }
  | { type: 'service.outage'; payload: EventOf<'service.outage'>['payload'] }
  /** By the chair's office, once the paper is written and its number given. */
  | { type: 'meeting.close'; payload: Issuing<'meeting.closed'> }
  | { type: 'meeting.reopen'; payload: { reason: string } }
  | { type: 'notice.issue'; payload: Issuing<'notice.issued'> }
  | { type: 'notice.reopen'; payload: { reason: string } }
  | { type: 'floor.expire'; payload: { roomId: string } }
  /** By the chair's office; the server knows which rooms a district has, and makes the id. */
  | { type: 'rollCall.start'; payload: EventOf<'rollCall.started'>['payload'] }
  /** By a room or the office, its names taken down and replaced by their digests. */
  | { type: 'rollCall.answer'; payload: RecordedEntry }
  | { type: 'rollCall.expire'; payload: { rollCallId: string } }
  | { type: 'vote.expire'; payload: { voteId: string } }
  /** By a room or somebody for it, the substitute's name taken down and replaced by its digest. */
  | { type: 'reply.give'; payload: EventOf<'reply.given'>['payload'] }
  /** By the chair, or who has the chair's rights. */
  | { type: 'substitute.decide'; payload: SubstituteDecision }
  | { type: 'lobby.knock'; payload: EventOf<'lobby.knocked'>['payload'] }
  | { type: 'lobby.leave'; payload: { knockId: string } }
  /** By those who prepare the meeting; the server keeps the papers and makes their ids. */
  | { type: 'paper.add'; payload: EventOf<'paper.added'>['payload'] }
  | { type: 'paper.withdraw'; payload: EventOf<'paper.withdrawn'>['payload'] };

export type Command = Asked | Told;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** Who gives a command, as the permission table has already let it through. */
export type Actor = { party: z.infer<typeof partyId>; standing: z.infer<typeof standing> } | 'system';
