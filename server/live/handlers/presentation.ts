import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Sharing a screen: first the right to it, then the stream (`producer.create`). */
export const presentation = {
  'presentation.start': async (call) => act(call, { type: 'presentation.start', payload: {} }),
  'presentation.stop': async (call) => act(call, { type: 'presentation.stop', payload: {} }),
} satisfies Partial<Handlers>;
