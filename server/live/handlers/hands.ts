import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Asking to speak, and the order in which the asking stand. */
export const hands = {
  'hand.raise': async (call) => act(call, { type: 'hand.raise', payload: {} }),
  'hand.lower': async (call) => act(call, { type: 'hand.lower', payload: { roomId: call.request.roomId } }),
  'queue.reorder': async (call) => act(call, { type: 'queue.reorder', payload: { order: call.request.order } }),
} satisfies Partial<Handlers>;
