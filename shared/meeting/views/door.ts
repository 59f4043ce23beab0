import type { PartyId } from '../../contract/ids.ts';
import type { Knock } from '../../contract/lobby.ts';
import type { MeetingState, Waiting } from '../state.ts';

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

/** The knock by which somebody stands at the door already; a second device is told from others by its mark. */
export const knockOf = (
  state: MeetingState,
  { party, reason, device }: Pick<Waiting, 'party' | 'reason' | 'device'>,
): Waiting | undefined =>
  [...state.lobby.values()].find((one) => one.party === party && one.reason === reason && one.device === device);
