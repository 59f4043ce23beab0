import { useLive, useReadable } from '../../live/hooks.ts';
import { VoteScreen } from './vote-screen.tsx';

/** The vote that goes on, or whose result is shown; gone by itself. A new one begins anew. */
export function RoomVote() {
  const session = useLive();
  const vote = useReadable(session.meeting)?.vote;
  const own = useReadable(session.self)?.vote ?? null;
  // One's own part may come a moment before or after the question.
  return vote ? <VoteScreen key={vote.voteId} vote={vote} own={own?.voteId === vote.voteId ? own : null} /> : null;
}
