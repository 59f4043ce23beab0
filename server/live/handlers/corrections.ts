import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Putting the attendance sheet right while the meeting is in memory. */
export const corrections = {
  'attendance.correct': async (call) => {
    const { roomId, correction, reason } = call.request;
    return act(call, { type: 'attendance.correct', payload: { roomId, correction, reason } });
  },
} satisfies Partial<Handlers>;
