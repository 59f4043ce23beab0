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

/** The rooms for which the roll call that is going on has changed between two states: asked, answered, reminded, or over. */
export const roomsConcerned = (before: MeetingState, after: MeetingState): readonly string[] => {
  if (before.rollCalls === after.rollCalls) return [];
  const [was, is] = [openRollCall(before), openRollCall(after)];
  if (was?.rollCallId !== is?.rollCallId) return [...new Set([...(was?.roomIds ?? []), ...(is?.roomIds ?? [])])];
  return [...(is?.roomIds ?? [])].filter(
    (roomId) =>
      was?.answers.get(roomId) !== is?.answers.get(roomId) || was?.reminded.get(roomId) !== is?.reminded.get(roomId),
  );
};

/** The latest roll call that asked a room, whether it is going on or not. */
export const lastAsking = (state: MeetingState, roomId: string): RollCall | undefined =>
  state.rollCalls.findLast(({ roomIds }) => roomIds.has(roomId));
