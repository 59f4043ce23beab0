import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Calling one room after another. */
export const sweep = {
  'sweep.start': async (call) => act(call, { type: 'sweep.start', payload: { roomIds: call.request.roomIds } }),
  'sweep.answer': async (call) => {
    const { roomId, answer, note } = call.request;
    return act(call, { type: 'sweep.answer', payload: { roomId, answer, note } });
  },
  'sweep.stop': async (call) => act(call, { type: 'sweep.stop', payload: {} }),
} satisfies Partial<Handlers>;
