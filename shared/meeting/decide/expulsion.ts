import type { MeetingEvent } from '../../contract/events.ts';
import { roomOf } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import { CHAIRS_OFFICE } from '../../permissions/live.ts';
import { leaving } from '../consequences.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { takesPart } from '../rooms.ts';
import type { MeetingState } from '../state.ts';

/** Who is put out does not wait at the door any more either. */
const fromTheDoor = (state: MeetingState, expelled: PartyId): MeetingEvent[] =>
  [...state.lobby.values()]
    .filter(({ party, status }) => party === expelled && status === 'waiting')
    .map(({ knockId, party }) => event('lobby.left', { knockId, party }));

/** Putting somebody out, and letting him in again. The people in charge cannot be put out. */
export const expulsion = {
  'party.expel': (state, { party }, { at }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    const there = state.attendees.get(party);
    if (there && CHAIRS_OFFICE.includes(there.standing)) return refuse('not-permitted');
    const roomId = roomOf(party);
    if (!there && (roomId === undefined || !takesPart(state, roomId))) return refuse('not-present');
    if (state.expelled.has(party)) return accept();
    return accept(
      ...leaving(state, party, { reason: 'expelled', lastSeenAt: at, at }),
      ...fromTheDoor(state, party),
      event('party.expelled', { party }),
    );
  },

  'party.readmit': (state, { party }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    return state.expelled.has(party) ? accept(event('party.readmitted', { party })) : refuse('not-expelled');
  },
} satisfies Partial<Deciders>;
