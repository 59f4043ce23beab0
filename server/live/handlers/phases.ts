import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Opening, pausing and ending. */
export const phases = {
  'meeting.open': async (call) => act(call, { type: 'meeting.open', payload: {} }),
  'meeting.pause': async (call) => act(call, { type: 'meeting.pause', payload: {} }),
  'meeting.resume': async (call) => act(call, { type: 'meeting.resume', payload: {} }),
  'meeting.end': async (call) => act(call, { type: 'meeting.end', payload: {} }),
} satisfies Partial<Handlers>;
