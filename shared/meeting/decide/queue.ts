import { roomOf } from '../../contract/ids.ts';
import { mayConcernRoom } from '../../permissions/live.ts';
import { accept, event, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { attendingRoom } from '../rooms.ts';

const isPermutation = (order: readonly string[], queue: readonly string[]): boolean => {
  const asked = new Set(order);
  return order.length === queue.length && asked.size === order.length && queue.every((roomId) => asked.has(roomId));
};

/** Raised hands. */
export const queue = {
  'hand.raise': (state, _payload, { actor }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    const roomId = actor === 'system' ? undefined : roomOf(actor.party);
    if (roomId === undefined) return refuse('not-permitted');
    if (!attendingRoom(state, roomId)) return refuse('not-joined');
    if (state.floor?.roomId === roomId) return refuse('already-speaking');
    if (state.queue.includes(roomId)) return refuse('hand-already-raised');
    return accept(event('hand.raised', { roomId }));
  },

  'hand.lower': (state, { roomId }, { actor }) => {
    const code = phaseRefusal(state, 'open', 'paused');
    if (code) return refuse(code);
    if (!mayConcernRoom('hand.lower', actor, roomId)) return refuse('not-permitted');
    return state.queue.includes(roomId) ? accept(event('hand.lowered', { roomId })) : refuse('hand-not-raised');
  },

  /** The whole queue in its new order: a hand raised or lowered meanwhile makes it a mismatch. */
  'queue.reorder': (state, { order }) => {
    const code = phaseRefusal(state, 'open', 'paused');
    if (code) return refuse(code);
    if (!isPermutation(order, state.queue)) return refuse('queue-mismatch');
    const same = order.every((roomId, place) => state.queue[place] === roomId);
    return same ? accept() : accept(event('queue.reordered', { order: [...order] }));
  },
} satisfies Partial<Deciders>;
