import type { PartyId } from '../../contract/ids.ts';
import type { Knock } from '../../contract/lobby.ts';
import type { MeetingState } from '../state.ts';

/** Who waits at the door, and who was turned away, in the order in which they came. */
export const knocks = (state: MeetingState, nameOf: (party: PartyId) => string): Knock[] =>
  [...state.lobby.values()]
    .filter(({ status }) => status !== 'admitted')
    .map(({ knockId, party, reason, at, status }) => ({
      knockId,
      party,
      name: nameOf(party),
      reason,
      at,
      refused: status === 'refused',
    }));
