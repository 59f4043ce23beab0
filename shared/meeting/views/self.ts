import { roomOf } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { SelfView } from '../../contract/views.ts';
import type { MeetingState } from '../state.ts';
import { ownRollCall } from './roll-call.ts';
import { ownVote } from './votes.ts';

/** A participant's own status. `watched`: somebody looks at its thumbnail, which the log does not know. */
export const selfView = (state: MeetingState, party: PartyId, watched: boolean): SelfView => {
  const roomId = roomOf(party);
  const place = roomId === undefined ? -1 : state.queue.indexOf(roomId);
  return {
    party,
    standing: state.attendees.get(party)?.standing ?? (roomId === undefined ? 'observer' : 'room'),
    handPlace: place < 0 ? null : place + 1,
    onDeck: roomId !== undefined && state.onDeck === roomId,
    speaking: roomId !== undefined && state.floor?.roomId === roomId,
    muted: roomId !== undefined && state.muted.has(roomId),
    watched,
    rollCall: roomId === undefined ? null : ownRollCall(state, roomId),
    vote: roomId === undefined ? null : ownVote(state, roomId),
  };
};
