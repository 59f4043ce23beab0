import type { MeetingEvent } from '../contract/events.ts';
import type { VoteCounts, VoteEnd } from '../contract/votes.ts';
import { event } from './decision.ts';
import type { Decision } from './decision.ts';
import type { MeetingState, Vote } from './state.ts';

/** One answer in a secret vote, without whose it is. */
export type Ballot = { voteId: string; choiceId: string };

/**
 * What lies in the box of the secret vote that is going on: how many for each choice, and nothing about whose. It stands
 * beside the log, which never has more of it than the result.
 */
export type Box = ReadonlyMap<string, number>;

/** The box while no secret vote goes on, or nobody has voted. */
export const EMPTY_BOX: Box = new Map();

/** The box after a decision: a ballot more, or emptied because a vote was closed. */
export const boxAfter = (box: Box, decision: Decision): Box => {
  if (!decision.ok) return box;
  if (decision.events.some(({ type }) => type === 'vote.closed')) return EMPTY_BOX;
  if (!decision.ballot) return box;
  const { choiceId } = decision.ballot;
  return new Map(box).set(choiceId, (box.get(choiceId) ?? 0) + 1);
};

/** The vote that is going on, if there is one. */
export const openVote = ({ votes }: MeetingState): Vote | undefined => {
  const last = votes.at(-1);
  return last?.closed === null ? last : undefined;
};

/** How many votes each choice has: of an open vote from the answers, of a secret one from its box. */
export const countsOf = ({ choices, cast, secret }: Vote, box: Box): VoteCounts => {
  const counted = new Map(secret ? box : []);
  if (!secret)
    for (const { choiceId } of cast.values()) if (choiceId) counted.set(choiceId, (counted.get(choiceId) ?? 0) + 1);
  return choices.map(({ choiceId }) => ({ choiceId, count: counted.get(choiceId) ?? 0 }));
};

/** The vote that is going on is closed with its result; no event where there is none. */
export const endVote = (state: MeetingState, reason: VoteEnd, box: Box): MeetingEvent[] => {
  const vote = openVote(state);
  if (!vote) return [];
  const { voteId, cast, roomIds, quorum } = vote;
  const result = { counts: countsOf(vote, box), cast: cast.size, eligible: roomIds.size, quorate: cast.size >= quorum };
  return [event('vote.closed', { voteId, reason, ...result })];
};

/** The vote that everybody sees: the one that is going on, or the last one whose result is shown. */
export const visibleVote = ({ votes }: MeetingState): Vote | undefined => {
  const last = votes.at(-1);
  return last?.closed === null ? last : votes.findLast(({ shown }) => shown);
};

/** The rooms whose own part in the visible vote has changed between two states. */
export const votersConcerned = (before: MeetingState, after: MeetingState): readonly string[] => {
  if (before.votes === after.votes) return [];
  const [was, is] = [visibleVote(before), visibleVote(after)];
  if (was?.voteId !== is?.voteId) return [...new Set([...(was?.roomIds ?? []), ...(is?.roomIds ?? [])])];
  return [...(is?.cast.keys() ?? [])].filter((roomId) => was?.cast.get(roomId) !== is?.cast.get(roomId));
};
