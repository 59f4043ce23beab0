import { roomParty } from '../contract/ids.ts';
import type { Attendee, MeetingState } from './state.ts';

/** The room as attendee: there, or lost a moment ago and its place kept. Undefined where it is not in the meeting. */
export const attendingRoom = (state: MeetingState, roomId: string): Attendee | undefined =>
  state.attendees.get(roomParty(roomId));
