import type { BoardRow, MeetingView, SelfView } from '../../contract/views.ts';
import type { BoardVote } from '../../contract/votes.ts';
import { countsOf, EMPTY_BOX, visibleVote } from '../ballots.ts';
import type { MeetingState, Vote } from '../state.ts';

/** The vote that is going on, or whose result is shown. How far it is, nobody but the office hears. */
export const voteView = (state: MeetingState): MeetingView['vote'] => {
  const vote = visibleVote(state);
  if (!vote) return null;
  const { voteId, question, choices, secret, openedAt, deadlineAt, closed } = vote;
  const closedAt = closed?.at ?? null;
  return {
    voteId,
    question,
    choices: [...choices],
    secret,
    openedAt,
    deadlineAt,
    closedAt,
    result: closed?.result ?? null,
  };
};

/** A room's own part in the vote that everybody sees; null where it has none. */
export const ownVote = (state: MeetingState, roomId: string): SelfView['vote'] => {
  const vote = visibleVote(state);
  if (!vote?.roomIds.has(roomId)) return null;
  const own = vote.cast.get(roomId);
  return { voteId: vote.voteId, castAt: own?.at ?? null, choiceId: own?.choiceId ?? null };
};

/** A vote for the chair's office; the counts of a secret one only when it is closed. */
export const boardVote = (vote: Vote): BoardVote => {
  const { voteId, question, choices, secret, quorum, openedAt, deadlineAt, closed, shown, cast, roomIds } = vote;
  const counted = secret ? null : countsOf(vote, EMPTY_BOX);
  return {
    voteId,
    question,
    choices: [...choices],
    secret,
    quorum,
    openedAt,
    deadlineAt,
    closedAt: closed?.at ?? null,
    eligible: roomIds.size,
    cast: cast.size,
    counts: closed ? closed.result.counts : counted,
    end: closed?.reason ?? null,
    shown,
  };
};

/** A room's line in the latest vote; null where it is secret, or the room has no vote in it. */
export const boardVoteAnswer = ({ votes }: MeetingState, roomId: string): BoardRow['vote'] => {
  const last = votes.at(-1);
  if (!last || last.secret || !last.roomIds.has(roomId)) return null;
  return { choiceId: last.cast.get(roomId)?.choiceId ?? null };
};
