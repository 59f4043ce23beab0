import { z } from 'zod';
import { id, instant } from './ids.ts';

/** One of the answers between which a vote lets choose. */
export const voteChoice = z.strictObject({ choiceId: id, text: z.string().trim().min(1).max(80) });
export type VoteChoice = z.infer<typeof voteChoice>;

/** The three answers of every vote that nobody words otherwise, in the words in which they stand in the minutes. */
export const USUAL_CHOICES: readonly VoteChoice[] = [
  { choiceId: 'for', text: 'Tán thành' },
  { choiceId: 'against', text: 'Không tán thành' },
  { choiceId: 'abstain', text: 'Không biểu quyết' },
];

/** Who has a vote: every invited unit, or those of them whose rooms are there when the vote opens. */
export const voters = z.enum(['invited', 'present']);
export type Voters = z.infer<typeof voters>;

export const voteEnd = z.enum(['closed', 'deadline', 'paused', 'ended']);
export type VoteEnd = z.infer<typeof voteEnd>;

const voteQuestion = z.string().trim().min(1).max(300);
const choices = z.array(voteChoice).min(2).max(8);
/** So many votes must be cast for the result to count. */
const quorum = z.number().int().min(1).max(2000);
const unitCount = z.number().int().nonnegative();

/** What the chair's office asks for; `seconds` is how long rooms can answer, null until it is closed by hand. */
export const voteOpening = z.strictObject({
  voteId: id,
  question: voteQuestion,
  choices,
  secret: z.boolean(),
  quorum,
  voters,
  seconds: z.number().int().min(10).max(7200).nullable(),
});

/** The vote as the log has it: with the rooms that may vote, whatever becomes of their lines. */
export const openedVote = z.strictObject({
  voteId: id,
  question: voteQuestion,
  choices,
  secret: z.boolean(),
  quorum,
  roomIds: z.array(id),
  deadlineAt: instant.nullable(),
});

/** How many votes each choice has. */
export const voteCounts = z.array(z.strictObject({ choiceId: id, count: unitCount }));
export type VoteCounts = z.infer<typeof voteCounts>;

export const voteResult = z.strictObject({
  counts: voteCounts,
  cast: unitCount,
  eligible: unitCount,
  quorate: z.boolean(),
});
export type VoteResult = z.infer<typeof voteResult>;

/** The vote that is going on, or whose result is shown, as everybody hears it: never how far it is. */
export const voteView = z.strictObject({
  voteId: id,
  question: z.string(),
  choices,
  secret: z.boolean(),
  openedAt: instant,
  deadlineAt: instant.nullable(),
  closedAt: instant.nullable(),
  /** Once it is closed and shown. */
  result: voteResult.nullable(),
});
export type VoteView = z.infer<typeof voteView>;

/** A room's own part in the vote that everybody sees; `choiceId` stays null in a secret one. */
export const ownVote = z.strictObject({ voteId: id, castAt: instant.nullable(), choiceId: id.nullable() });
export type OwnVote = z.infer<typeof ownVote>;

/** A vote for the chair's office. */
export const boardVote = voteView.omit({ result: true }).extend({
  quorum,
  eligible: unitCount,
  cast: unitCount,
  /** As they stand now; of a secret vote not before it is closed. */
  counts: voteCounts.nullable(),
  /** Why it is over. */
  end: voteEnd.nullable(),
  shown: z.boolean(),
});
export type BoardVote = z.infer<typeof boardVote>;

/** A room's line on the board in the latest vote, where that is an open one and the room may vote. */
export const boardVoteAnswer = z.strictObject({ choiceId: id.nullable() });
