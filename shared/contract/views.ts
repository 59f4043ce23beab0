import { z } from 'zod';
import { finishedItem, runningItem } from './agenda.ts';
import { id, instant, partyId } from './ids.ts';
import { knock } from './lobby.ts';
import { agendaItem, meetingMode, phase, standing } from './meetings.ts';
import { boardComment, spokenConclusion, task } from './outcomes.ts';
import {
  boardAnswer,
  boardRollCall,
  boardSweep,
  boardSweepAnswer,
  ownRollCall,
  rollCallView,
  sweepView,
} from './roll-call.ts';
import { boardVote, boardVoteAnswer, ownVote, voteView } from './votes.ts';

/** A party as others see it. */
export const partyLabel = z.strictObject({ party: partyId, name: z.string() });
export type PartyLabel = z.infer<typeof partyLabel>;

/** Somebody who takes part in a discussion, as all see it. */
export const participant = partyLabel.extend({
  /** Nobody hears it: switched off by itself, or muted by the chair's office. */
  silent: z.boolean(),
  /** Nobody sees it: its own switch. */
  unseen: z.boolean(),
});
export type ParticipantLabel = z.infer<typeof participant>;

/** The chair or the deputy. `there`: in the meeting, or lost a moment ago; until then nobody acts in his place. */
export const officeHolder = partyLabel.extend({
  /** Receives now. */
  present: z.boolean(),
  there: z.boolean(),
  /** When he was last seen; null while present, and for one who was not here yet. */
  goneSince: instant.nullable(),
});
export type OfficeHolder = z.infer<typeof officeHolder>;

/** What everybody in a meeting hears: phase, stage, floor. Sent whole whenever it changes; it is small. */
export const meetingView = z.strictObject({
  meetingId: id,
  /** Of the last event it is made from: an older view never overwrites a newer one. */
  seq: z.number().int().nonnegative(),
  /** The server's clock when the view was made: countdowns are shown against it. */
  serverTime: instant,
  phase,
  mode: meetingMode,
  title: z.string(),
  /** Why it was postponed or cancelled; null while it is to take place. */
  calledOffReason: z.string().nullable(),
  openedAt: instant.nullable(),
  /** Milliseconds for which the meeting stood paused so far, and since when it does now. */
  pausedMs: z.number().int().nonnegative(),
  pausedSince: instant.nullable(),
  /** Who hosts: the chair, or who acts for the chair. Present or not. */
  host: partyLabel.extend({ present: z.boolean() }).nullable(),
  chair: officeHolder.nullable(),
  /** Named by the chair; has the chair's rights while the chair is away, or has handed over. */
  deputy: officeHolder.nullable(),
  handedOver: z.boolean(),
  speaker: partyLabel.extend({ roomId: id, since: instant, endsAt: instant.nullable(), muted: z.boolean() }).nullable(),
  onDeck: partyLabel.extend({ roomId: id }).nullable(),
  presenter: partyLabel.nullable(),
  /** In a discussion who is seen and heard, in the order in which they came; nobody in a briefing. */
  participants: z.array(participant),
  rollCall: rollCallView.nullable(),
  sweep: sweepView.nullable(),
  agenda: z.array(agendaItem),
  /** Of the agenda's items the one that is running. */
  item: runningItem.nullable(),
  vote: voteView.nullable(),
});
export type MeetingView = z.infer<typeof meetingView>;

/** A participant's own status: heard by that participant alone. */
export const selfView = z.strictObject({
  party: partyId,
  standing,
  /** Place in the queue from 1; null without a raised hand. */
  handPlace: z.number().int().positive().nullable(),
  onDeck: z.boolean(),
  speaking: z.boolean(),
  /** Muted by the chair's office: the room cannot unmute itself. */
  muted: z.boolean(),
  /** Somebody looks at this room's thumbnail: the camera is to be sent. */
  watched: z.boolean(),
  /** Of a room that the roll call going on has asked. */
  rollCall: ownRollCall.nullable(),
  /** Of a room that may vote in the vote everybody sees. */
  vote: ownVote.nullable(),
});
export type SelfView = z.infer<typeof selfView>;

/** Told to all at most every 5 s. */
export const totalsView = z.strictObject({
  present: z.number().int().nonnegative(),
  invited: z.number().int().nonnegative(),
});
export type TotalsView = z.infer<typeof totalsView>;

export const boardLink = z.enum(['absent', 'joined', 'present', 'lost']);

/** A room on the chair's and the secretary's board. Names stand in the roster, which does not change. */
export const boardRow = z.strictObject({
  roomId: id,
  /** absent: never came or left; joined: there, no media yet; present; lost: gone a moment ago, its place is kept. */
  link: boardLink,
  firstSeenAt: instant.nullable(),
  lastSeenAt: instant.nullable(),
  late: z.boolean(),
  muted: z.boolean(),
  /** Not invited, and let in from the lobby. */
  guest: z.boolean(),
  expelled: z.boolean(),
  /** Whether the latest roll call asked it. */
  asked: z.boolean(),
  /** In the latest roll call that asked it. */
  answer: boardAnswer.nullable(),
  /** In the latest sweep. */
  sweep: boardSweepAnswer.nullable(),
  /** In the latest vote. */
  vote: boardVoteAnswer.nullable(),
});
export type BoardRow = z.infer<typeof boardRow>;

export const rosterEntry = z.strictObject({
  roomId: id,
  unitId: id,
  name: z.string(),
  /** The unit above, under which the board groups. */
  groupId: id,
  groupName: z.string(),
  phone: z.string().nullable(),
});
export type RosterEntry = z.infer<typeof rosterEntry>;

export const note = z.strictObject({
  noteId: id,
  at: instant,
  text: z.string(),
  author: z.string(),
  speakerName: z.string().nullable(),
  itemId: id.nullable(),
});
export type Note = z.infer<typeof note>;

/** What the secretary's desk holds beside the board of rooms. */
const deskLists = {
  votes: z.array(boardVote),
  comments: z.array(boardComment),
  conclusions: z.array(spokenConclusion),
  tasks: z.array(task),
  finishedItems: z.array(finishedItem),
};

/** The whole board, at joining. */
export const boardSnapshot = z.strictObject({
  roster: z.array(rosterEntry),
  rows: z.array(boardRow),
  queue: z.array(id),
  notes: z.array(note),
  lobby: z.array(knock),
  rollCall: boardRollCall.nullable(),
  sweep: boardSweep.nullable(),
  ...deskLists,
});
export type BoardSnapshot = z.infer<typeof boardSnapshot>;

/**
 * What changed on the board: whole rows, new rooms, new notes; the queue, the lobby, the latest roll call and sweep whole,
 * null where they are as they were; so are
 * conclusions, tasks and finished items. At most four a second.
 */
export const boardDelta = z.strictObject({
  /** Guests that were let in. */
  roster: z.array(rosterEntry),
  rows: z.array(boardRow),
  queue: z.array(id).nullable(),
  notes: z.array(note),
  lobby: z.array(knock).nullable(),
  rollCall: boardRollCall.nullable(),
  sweep: boardSweep.nullable(),
  /** New votes and those that have changed; new comments. */
  votes: deskLists.votes,
  comments: deskLists.comments,
  conclusions: deskLists.conclusions.nullable(),
  tasks: deskLists.tasks.nullable(),
  finishedItems: deskLists.finishedItems.nullable(),
});
export type BoardDelta = z.infer<typeof boardDelta>;
