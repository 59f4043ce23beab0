import { roomParty } from '../contract/ids.ts';
import type { Attendee, MeetingState } from './state.ts';

/** Whether a room takes part: invited, or let in as a guest. */
export const takesPart = (state: MeetingState, roomId: string): boolean =>
  state.invited.has(roomId) || state.guests.has(roomId);

/** How many rooms may come. */
export const roomsTakingPart = (state: MeetingState): number => state.invited.size + state.guests.size;

/** The room as attendee: there, or lost a moment ago and its place kept. Undefined where it is not in the meeting. */
export const attendingRoom = (state: MeetingState, roomId: string): Attendee | undefined =>
  state.attendees.get(roomParty(roomId));
