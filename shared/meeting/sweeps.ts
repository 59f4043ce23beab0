import type { MeetingEvent } from '../contract/events.ts';
import type { SweepEnd } from '../contract/roll-call.ts';
import { endFloor } from './consequences.ts';
import { event } from './decision.ts';
import { attendingRoom } from './rooms.ts';
import type { MeetingState, Sweep } from './state.ts';

/** The sweep that is going on, if there is one. */
export const runningSweep = (state: MeetingState): Sweep | undefined =>
  state.sweep !== null && !state.sweep.ended ? state.sweep : undefined;

/** The sweep ends where it is; the room that was called loses the floor that it had for it. */
export const endSweep = (state: MeetingState, reason: SweepEnd): MeetingEvent[] => {
  const sweep = runningSweep(state);
  return sweep ? [...releaseCalled(state, sweep), event('sweep.ended', { reason })] : [];
};

/** The sweep is broken off: the room that it had prepared to be next is not next any more. */
export const stopSweep = (state: MeetingState): MeetingEvent[] => {
  const { onDeck } = state;
  const sweep = runningSweep(state);
  const prepared = onDeck !== null && sweep?.roomIds.includes(onDeck) && !sweep.answers.has(onDeck);
  return [...endSweep(state, 'stopped'), ...(prepared ? [event('deck.cleared', { roomId: onDeck })] : [])];
};

/** Whether the sweep's end takes the floor back as well. */
export const takesFloor = (state: MeetingState): boolean => {
  const current = runningSweep(state)?.current ?? null;
  return current !== null && state.floor?.roomId === current;
};

const releaseCalled = (state: MeetingState, { current }: Sweep): MeetingEvent[] =>
  current !== null && state.floor?.roomId === current ? endFloor(state, 'taken') : [];

/**
 * Calls the first of these rooms that is there: it has the floor, and the one after it comes on deck, so that its picture
 * is ready. Rooms that are not there are written down as absent on the way. When nobody is left, the sweep is over.
 */
export const callNext = (state: MeetingState, remaining: readonly string[]): MeetingEvent[] => {
  const place = remaining.findIndex((roomId) => attendingRoom(state, roomId) !== undefined);
  const passed = place < 0 ? remaining : remaining.slice(0, place);
  const absent = passed.map((roomId) => event('sweep.answered', { roomId, answer: 'absent', note: '' }));
  const called = remaining[place];
  if (called === undefined) {
    const sweep = runningSweep(state);
    const freed = sweep ? releaseCalled(state, sweep) : [];
    return [...absent, ...freed, event('sweep.ended', { reason: 'done' })];
  }
  return [
    ...absent,
    event('sweep.called', { roomId: called }),
    ...giveTo(state, called),
    ...prepare(state, remaining.slice(place + 1)),
  ];
};

/** The floor for the room that is called, heard even where it was muted while it spoke. */
const giveTo = (state: MeetingState, roomId: string): MeetingEvent[] => {
  if (state.floor?.roomId === roomId) return state.muted.has(roomId) ? [event('room.unmuted', { roomId })] : [];
  return [...endFloor(state, 'replaced'), event('floor.given', { roomId, limitSeconds: null })];
};

const prepare = (state: MeetingState, after: readonly string[]): MeetingEvent[] => {
  const next = after.find((roomId) => attendingRoom(state, roomId) !== undefined);
  return next === undefined || next === state.onDeck ? [] : [event('deck.set', { roomId: next })];
};
