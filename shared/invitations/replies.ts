import type { EventOf, RecordedEvent } from '../contract/events.ts';
import type { ListedReply, ReplyState } from '../contract/replies.ts';

type Given = EventOf<'reply.given'>['payload'];
type Moment = Pick<RecordedEvent, 'at' | 'actor'>;

/** What was decided of a proposed substitute. */
export type SubstituteVerdict = Moment & { readonly approved: boolean; readonly reason: string };

/** A room's latest reply to its invitation. A reply replaces the one before, and what was decided of that. */
export type Reply = Moment & Omit<Given, 'roomId'> & { readonly decision: SubstituteVerdict | null };

export type Replies = ReadonlyMap<string, Reply>;

/** Whether a reply was given before the meeting was moved: to another time, of which the unit has not spoken yet. */
export const isOutdated = ({ at }: Pick<Reply, 'at'>, movedAt: number | null): boolean =>
  movedAt !== null && at < movedAt;

/** The replies after a room has given one. Whoever confirms the same again keeps what the chair has agreed to. */
export const withReply = (replies: Replies, { roomId, ...given }: Given, { at, actor }: Moment): Replies => {
  const before = replies.get(roomId);
  const keeps = before?.decision?.approved === true && isSameReply(before, given);
  return new Map(replies).set(roomId, { ...given, at, actor, decision: keeps ? before.decision : null });
};

/** Whether a reply says what was said before. */
export const isSameReply = (before: Reply, { reply, reason, substitute }: Omit<Given, 'roomId'>): boolean =>
  before.reply === reply &&
  before.reason === reason &&
  before.substitute?.office === substitute?.office &&
  before.substitute?.name === substitute?.name;

/** The replies after a proposed substitute was decided. */
export const withVerdict = (
  replies: Replies,
  { roomId, approved, reason }: EventOf<'substitute.decided'>['payload'],
  { at, actor }: Moment,
): Replies => {
  const reply = replies.get(roomId);
  return reply ? new Map(replies).set(roomId, { ...reply, decision: { approved, reason, at, actor } }) : replies;
};

/** The latest reply of each room, as a meeting's log tells. */
export const repliesIn = (events: readonly RecordedEvent[]): Replies => {
  let replies: Replies = new Map();
  for (const recorded of events) {
    const { event } = recorded;
    if (event.type === 'reply.given') replies = withReply(replies, event.payload, recorded);
    if (event.type === 'substitute.decided') replies = withVerdict(replies, event.payload, recorded);
  }
  return replies;
};

type Standing = Pick<Reply | ListedReply, 'reply'> & {
  readonly substitute: unknown;
  readonly decision: { readonly approved: boolean } | null;
};

/** Where a reply has come to; a substitute waits until the chair has decided. */
export const replyStateOf = (reply: Standing | null | undefined): ReplyState => {
  if (!reply) return 'unanswered';
  if (reply.substitute === null) return reply.reply;
  if (reply.decision === null) return 'waiting';
  return reply.decision.approved ? 'approved' : 'refused';
};

/** Whether a unit still owes an answer: none was given, or before the meeting was moved, or the chair did not agree to it. */
export const owesReply = (reply: Reply | undefined, movedAt: number | null): boolean =>
  reply === undefined || isOutdated(reply, movedAt) || replyStateOf(reply) === 'refused';
