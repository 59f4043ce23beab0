import type { MeetingEvent } from '../contract/events.ts';
import { event } from './decision.ts';
import type { MeetingState, RollCall } from './state.ts';

/** The roll call that is going on, if there is one. */
export const openRollCall = (state: MeetingState): RollCall | undefined => {
  const last = state.rollCalls.at(-1);
  return last?.closedAt === null ? last : undefined;
};

/** The meeting ends, and with it the roll call that is going on. */
export const endRollCall = (state: MeetingState): MeetingEvent[] => {
  const asking = openRollCall(state);
  return asking ? [event('rollCall.closed', { rollCallId: asking.rollCallId, reason: 'ended' })] : [];
};

/** The latest roll call that asked a room, whether it is going on or not. */
export const lastAsking = (state: MeetingState, roomId: string): RollCall | undefined =>
  state.rollCalls.findLast(({ roomIds }) => roomIds.has(roomId));
