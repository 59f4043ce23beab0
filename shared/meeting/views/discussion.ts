import { roomOf } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import { maySend } from '../../permissions/live.ts';
import type { MeetingState } from '../state.ts';

/** Whether the chair's office has muted the room that this party is. */
export const isMuted = ({ muted }: MeetingState, party: PartyId): boolean => {
  const roomId = roomOf(party);
  return roomId !== undefined && muted.has(roomId);
};

/** Who is seen and heard in a discussion, in the order in which they came; nobody in a briefing. */
export const discussing = ({ mode, attendees }: MeetingState): PartyId[] => {
  if (mode !== 'discussion') return [];
  return [...attendees].flatMap(([party, { standing }]) => (maySend('producer.create', standing) ? [party] : []));
};
