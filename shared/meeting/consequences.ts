import type { EventOf, FloorEnd, MeetingEvent } from '../contract/events.ts';
import { roomOf, roomParty } from '../contract/ids.ts';
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

/**
 * Ends a party's presence where life was last seen: not before it began, and not after now, whatever the clocks say.
 * No event where it is not present.
 */
export const endPresence = (state: MeetingState, party: PartyId, lastSeenAt: number, now: number): MeetingEvent[] => {
  const since = state.attendees.get(party)?.presentSince ?? null;
  if (since === null) return [];
  return [event('presence.ended', { party, at: Math.max(since, Math.min(lastSeenAt, now)) })];
};

type Leaving = { reason: EventOf<'party.left'>['payload']['reason']; lastSeenAt: number; at: number };

/** A party goes: floor and screen go back, its presence ends. No event where it is not in the meeting. */
export const leaving = (state: MeetingState, party: PartyId, { reason, lastSeenAt, at }: Leaving): MeetingEvent[] => {
  if (!state.attendees.has(party)) return [];
  const speaks = state.floor !== null && roomOf(party) === state.floor.roomId;
  return [
    ...(speaks ? endFloor(state, reason === 'expelled' ? 'expelled' : 'left') : stopPresentationOf(state, party)),
    ...endPresence(state, party, lastSeenAt, at),
    event('party.left', { party, reason }),
  ];
};
