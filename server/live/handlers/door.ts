import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** The door: putting out, letting in, turning away. */
export const door = {
  'party.expel': async (call) => act(call, { type: 'party.expel', payload: { party: call.request.party } }),
  'party.readmit': async (call) => act(call, { type: 'party.readmit', payload: { party: call.request.party } }),
  'lobby.admit': async (call) => act(call, { type: 'lobby.admit', payload: { knockId: call.request.knockId } }),
  'lobby.refuse': async (call) => act(call, { type: 'lobby.refuse', payload: { knockId: call.request.knockId } }),
} satisfies Partial<Handlers>;
