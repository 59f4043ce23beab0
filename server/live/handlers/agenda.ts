import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Going through the agenda. */
export const agenda = {
  'agenda.start': async (call) => act(call, { type: 'agenda.start', payload: { itemId: call.request.itemId } }),
  'agenda.finish': async (call) => act(call, { type: 'agenda.finish', payload: { itemId: call.request.itemId } }),
} satisfies Partial<Handlers>;
