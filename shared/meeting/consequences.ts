import type { FloorEnd, MeetingEvent } from '../contract/events.ts';
import { roomParty } from '../contract/ids.ts';
import type { PartyId } from '../contract/ids.ts';
import { event } from './decision.ts';
import type { MeetingState } from './state.ts';

/** What several commands bring about alike. Each gives the events, or none where there is nothing to end. */

/** The presentation stops, where `by` is the one who presents. */
export const stopPresentationOf = (state: MeetingState, by: PartyId): MeetingEvent[] =>
  state.presenter === by ? [event('presentation.stopped', { party: by })] : [];

/** The presentation stops, whoever presents. */
export const stopPresentation = (state: MeetingState): MeetingEvent[] =>
  state.presenter ? stopPresentationOf(state, state.presenter) : [];

/** The speaker loses the floor, and with it the screen. */
export const endFloor = (state: MeetingState, reason: FloorEnd): MeetingEvent[] => {
  if (!state.floor) return [];
  const { roomId } = state.floor;
  return [...stopPresentationOf(state, roomParty(roomId)), event('floor.ended', { roomId, reason })];
};
