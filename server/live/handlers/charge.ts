import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Who is in charge, who may be in the meeting, and how it is held. */
export const charge = {
  'deputy.name': async (call) => act(call, { type: 'deputy.name', payload: { accountId: call.request.accountId } }),
  'chair.handOver': async (call) => act(call, { type: 'chair.handOver', payload: {} }),
  'chair.takeBack': async (call) => act(call, { type: 'chair.takeBack', payload: {} }),
  'mode.set': async (call) => act(call, { type: 'mode.set', payload: { mode: call.request.mode } }),
} satisfies Partial<Handlers>;
