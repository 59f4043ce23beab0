import { openVote } from '#shared/meeting/ballots.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import { createAlarm } from '../flow/alarm.ts';

/** Watches the deadline of the vote that is going on. */
export type VoteTimer = {
  follow: (state: MeetingState) => void;
  stop: () => void;
};

/** Calls `expired` with the vote whose deadline has come by `clock`; never before, and at once where it has passed. */
export const createVoteTimer = (expired: (voteId: string) => void, clock: () => number): VoteTimer => {
  const alarm = createAlarm(clock);
  let watched: string | null = null;
  return {
    follow(state) {
      const vote = openVote(state);
      const now = vote?.voteId ?? null;
      if (now === watched) return;
      alarm.clear();
      watched = now;
      if (vote && vote.deadlineAt !== null) alarm.set(vote.deadlineAt, () => expired(vote.voteId));
    },
    stop: alarm.clear,
  };
};
