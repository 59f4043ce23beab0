import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Text messages between a room and the office or the technician, and from the office to all. */
export const texts = {
  'text.send': async (call) => {
    const { messageId, thread, roomId, text } = call.request;
    return act(call, { type: 'text.send', payload: { messageId, thread, roomId, text } });
  },
} satisfies Partial<Handlers>;
