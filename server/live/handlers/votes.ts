import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Putting questions to the vote, and answering them. */
export const votes = {
  'vote.open': async (call) => {
    const { meetingId: _meetingId, ...payload } = call.request;
    return act(call, { type: 'vote.open', payload });
  },
  'vote.cast': async (call) => {
    const { voteId, choiceId } = call.request;
    return act(call, { type: 'vote.cast', payload: { voteId, choiceId } });
  },
  'vote.close': async (call) => act(call, { type: 'vote.close', payload: { voteId: call.request.voteId } }),
  'vote.show': async (call) => {
    const { voteId, shown } = call.request;
    return act(call, { type: 'vote.show', payload: { voteId, shown } });
  },
} satisfies Partial<Handlers>;
