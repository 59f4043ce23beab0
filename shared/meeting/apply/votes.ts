import type { MeetingState, Vote } from '../state.ts';
import type { Appliers } from './table.ts';

const change = (state: MeetingState, id: string, by: (vote: Vote) => Partial<Vote>): MeetingState => ({
  ...state,
  votes: state.votes.map((vote) => (vote.voteId === id ? { ...vote, ...by(vote) } : vote)),
});

export const votes = {
  /** A result that was shown goes from the screens: there is something new to be seen. */
  'vote.opened': (state, { roomIds, ...opened }, { at }) => ({
    ...state,
    votes: [
      ...state.votes.map((vote) => (vote.shown ? { ...vote, shown: false } : vote)),
      { ...opened, roomIds: new Set(roomIds), openedAt: at, cast: new Map(), closed: null, shown: false },
    ],
  }),

  'vote.cast': (state, { voteId, roomId, choiceId }, { at }) =>
    change(state, voteId, ({ cast }) => ({ cast: new Map(cast).set(roomId, { choiceId, at }) })),

  'vote.closed': (state, { voteId, reason, ...result }, { at }) =>
    change(state, voteId, () => ({ closed: { at, reason, result } })),

  'vote.resultShown': (state, { voteId, shown }) => ({
    ...state,
    votes: state.votes.map((vote) => {
      const now = shown && vote.voteId === voteId;
      return vote.shown === now ? vote : { ...vote, shown: now };
    }),
  }),
} satisfies Partial<Appliers>;
