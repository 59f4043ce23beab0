import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Preparing a room to speak, giving it the floor, and all the ways in which people end that. */
export const floor = {
  'deck.set': async (call) => act(call, { type: 'deck.set', payload: { roomId: call.request.roomId } }),
  'floor.give': async (call) => {
    const { roomId, limitSeconds } = call.request;
    return act(call, { type: 'floor.give', payload: { roomId, limitSeconds } });
  },
  'floor.extend': async (call) => act(call, { type: 'floor.extend', payload: { seconds: call.request.seconds } }),
  'floor.take': async (call) => act(call, { type: 'floor.take', payload: {} }),
  'floor.yield': async (call) => act(call, { type: 'floor.yield', payload: {} }),
} satisfies Partial<Handlers>;
