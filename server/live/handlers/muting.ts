import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Muting by the chair's office, of one room or of all. */
export const muting = {
  'room.mute': async (call) => act(call, { type: 'room.mute', payload: { roomId: call.request.roomId } }),
  'room.unmute': async (call) => act(call, { type: 'room.unmute', payload: { roomId: call.request.roomId } }),
  'room.muteAll': async (call) => act(call, { type: 'room.muteAll', payload: {} }),
} satisfies Partial<Handlers>;
