import { z } from 'zod';
import { commandPayloads } from './commands.ts';
import { id, partyId } from './ids.ts';
import { lobbyDecision } from './lobby.ts';
import { consumerOptions, direction, mediaJoin, mediaSource } from './media.ts';
import { refusal } from './refusals.ts';
import { previousEntry, rollCallEntry } from './roll-call.ts';
import { dtlsParameters, iceParameters, rtpCapabilities, rtpParameters, transportOptions } from './rtp.ts';
import { textMessage } from './text-messages.ts';
import { boardDelta, boardSnapshot, meetingView, selfView, totalsView } from './views.ts';

/**
 * The table of live messages. Socket.io's types, the dispatcher's checks and `docs/protocol.md` come from it.
 * Who may send a message stands in `permissions/live.ts`, under the same names.
 */
const nothing = z.strictObject({});
const message = <S extends z.ZodRawShape, A extends z.ZodType>(payload: z.ZodObject<S, z.core.$strict>, answer: A) => ({
  request: z.strictObject({ ...payload.shape, meetingId: id }),
  answer,
});

const joinAnswer = z.strictObject({
  view: meetingView,
  self: selfView,
  totals: totalsView,
  /** Only for those who see the board. */
  board: boardSnapshot.nullable(),
  /** Text messages that concern this participant, oldest first. */
  texts: z.array(textMessage),
  /** Null while no media node can be reached: the meeting goes on, and media follows by `media.offer`. */
  media: mediaJoin.nullable(),
});
export type JoinAnswer = z.infer<typeof joinAnswer>;

const c = commandPayloads;
export const liveMessages = {
  /**
   * Enter a meeting: rights are judged, the stage's consumers come ready-made. `keep` is the receiving transport that a page
   * still has after its connection was lost; where the server has it too, the answer names the same transports.
   */
  'meeting.join': message(z.strictObject({ rtpCapabilities, keep: transportOptions.shape.id.optional() }), joinAnswer),
  'meeting.leave': message(nothing, nothing),

  'transport.connect': message(z.strictObject({ direction, dtlsParameters }), nothing),
  /** A new beginning for ICE on the same transport, after the address or the way has changed. */
  'transport.restartIce': message(z.strictObject({ direction }), z.strictObject({ iceParameters })),
  'producer.create': message(
    z.strictObject({ source: mediaSource, rtpParameters }),
    z.strictObject({ producerId: z.string() }),
  ),
  'producer.close': message(z.strictObject({ source: mediaSource }), nothing),
  /** A room or a person switches its own microphone or camera off without giving up the stream. */
  'producer.pause': message(z.strictObject({ source: mediaSource, paused: z.boolean() }), nothing),
  'consumer.layers': message(
    z.strictObject({ consumerId: z.string().max(64), spatialLayer: z.number().int().min(0).max(2) }),
    nothing,
  ),
  /** The page of thumbnails that is being looked at; the whole page each time, empty when nobody looks. */
  'watch.set': message(z.strictObject({ roomIds: z.array(id).max(60) }), nothing),

  'meeting.open': message(c['meeting.open'], nothing),
  'meeting.pause': message(c['meeting.pause'], nothing),
  'meeting.resume': message(c['meeting.resume'], nothing),
  'meeting.end': message(c['meeting.end'], nothing),
  'hand.raise': message(c['hand.raise'], nothing),
  'hand.lower': message(c['hand.lower'], nothing),
  'queue.reorder': message(c['queue.reorder'], nothing),
  'deck.set': message(c['deck.set'], nothing),
  'floor.give': message(c['floor.give'], nothing),
  'floor.extend': message(c['floor.extend'], nothing),
  'floor.take': message(c['floor.take'], nothing),
  'floor.yield': message(c['floor.yield'], nothing),
  'room.mute': message(c['room.mute'], nothing),
  'room.unmute': message(c['room.unmute'], nothing),
  'room.muteAll': message(c['room.muteAll'], nothing),
  'presentation.start': message(c['presentation.start'], nothing),
  'presentation.stop': message(c['presentation.stop'], nothing),
  'note.write': message(c['note.write'], nothing),

  /** For all rooms, or for one district's. */
  'rollCall.start': message(
    z.strictObject({ groupId: id.nullable(), seconds: z.number().int().min(30).max(7200) }),
    z.strictObject({ rollCallId: id }),
  ),
  'rollCall.answer': message(rollCallEntry, nothing),
  'rollCall.previous': message(nothing, z.strictObject({ previous: previousEntry })),
  'rollCall.remind': message(c['rollCall.remind'], nothing),
  'rollCall.close': message(c['rollCall.close'], nothing),
  'sweep.start': message(c['sweep.start'], nothing),
  'sweep.answer': message(c['sweep.answer'], nothing),
  'sweep.stop': message(c['sweep.stop'], nothing),
  'deputy.name': message(c['deputy.name'], nothing),
  'chair.handOver': message(c['chair.handOver'], nothing),
  'chair.takeBack': message(c['chair.takeBack'], nothing),
  'party.expel': message(c['party.expel'], nothing),
  'party.readmit': message(c['party.readmit'], nothing),
  'lobby.admit': message(c['lobby.admit'], nothing),
  'lobby.refuse': message(c['lobby.refuse'], nothing),
  'mode.set': message(c['mode.set'], nothing),
  'text.send': message(c['text.send'], nothing),
  'attendance.correct': message(c['attendance.correct'], nothing),
  'agenda.start': message(c['agenda.start'], nothing),
  'agenda.finish': message(c['agenda.finish'], nothing),
  'vote.open': message(c['vote.open'], nothing),
  'vote.cast': message(c['vote.cast'], nothing),
  'vote.close': message(c['vote.close'], nothing),
  'vote.show': message(c['vote.show'], nothing),
  'comment.send': message(c['comment.send'], nothing),
  'conclusion.write': message(c['conclusion.write'], nothing),
  'conclusion.withdraw': message(c['conclusion.withdraw'], nothing),
  'task.set': message(c['task.set'], nothing),
  'task.withdraw': message(c['task.withdraw'], nothing),
} as const;
export type LiveName = keyof typeof liveMessages;
export type LiveRequest<N extends LiveName> = z.input<(typeof liveMessages)[N]['request']>;
/** A request as the server has checked it. */
export type LiveCommand<N extends LiveName> = z.output<(typeof liveMessages)[N]['request']>;
export type LiveAnswer<N extends LiveName> = z.infer<(typeof liveMessages)[N]['answer']>;

/** The same table for code that is generic over the name: looked up with a name of type N it gives N's own types. */
export const liveSchemas: {
  readonly [N in LiveName]: { readonly request: z.ZodType<LiveCommand<N>>; readonly answer: z.ZodType<LiveAnswer<N>> };
} = liveMessages;

/** Every answer: what was asked for, or a refusal. */
export type Reply<T> = { ok: true; data: T } | { ok: false; error: z.infer<typeof refusal> };
export const reply = <A extends z.ZodType>(answer: A) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), data: answer }),
    z.strictObject({ ok: z.literal(false), error: refusal }),
  ]);

/** What the server tells without being asked. */
export const pushes = {
  'view.meeting': meetingView,
  'view.self': selfView,
  'view.totals': totalsView,
  'view.board': boardDelta,
  'text.added': textMessage,
  /** The knock of this connection was answered: let in, it enters by `meeting.join` again. */
  'lobby.decided': lobbyDecision,
  /** One's rights in the meeting are others now: enter again by `meeting.join`. */
  'standing.changed': z.strictObject({ meetingId: id }),
  /** Who is heard now in a discussion; null while nobody is. */
  'voice.active': z.strictObject({ party: partyId.nullable() }),
  'media.consumers': z.strictObject({ added: z.array(consumerOptions), removed: z.array(z.string()) }),
  /** The way to the media is new (after an outage): build transports again from this. */
  'media.offer': mediaJoin,
  /** Something happened that concerns this connection, which goes on (another device tried to enter as the same room). */
  notice: refusal,
  /** This connection is over: another device took its place, or the rights are gone. The client must not come back by itself. */
  'connection.ended': refusal,
} as const;
export type PushName = keyof typeof pushes;
export type Push<N extends PushName> = z.infer<(typeof pushes)[N]>;

/** The pushes for code that is generic over the name. */
export const pushSchemas: { readonly [N in PushName]: z.ZodType<Push<N>> } = pushes;

/** Socket.io's event maps, derived. */
export type ClientToServerEvents = {
  [N in LiveName]: (request: LiveRequest<N>, answer: (reply: Reply<LiveAnswer<N>>) => void) => void;
};
export type ServerToClientEvents = { [N in PushName]: (push: Push<N>) => void };
