import type { LiveRequest } from '#shared/contract/live.ts';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';

type Cast = Omit<LiveRequest<'vote.cast'>, 'meetingId'>;

/** What a simulated room answers to a vote that it has not answered yet, the same in every run; undefined where none asks it. */
export const simulatedVote = (roomId: string, self: SelfView, meeting: MeetingView): Cast | undefined => {
  const { vote } = meeting;
  if (vote?.closedAt !== null || self.vote?.voteId !== vote.voteId || self.vote.castAt !== null) return undefined;
  const figure = Buffer.from(roomId).reduce((sum, byte) => sum + byte, 0);
  const choice = vote.choices[figure % vote.choices.length];
  return choice && { voteId: vote.voteId, choiceId: choice.choiceId };
};
