import { roomOf } from '../../contract/ids.ts';
import { mayConcernRoom } from '../../permissions/live.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { attendingRoom } from '../rooms.ts';

/** Muting by the chair's office. It outlasts leaving and coming back, and ends with the next floor given. */
export const muting = {
  'room.mute': (state, { roomId }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (state.muted.has(roomId)) return accept();
    return attendingRoom(state, roomId) ? accept(event('room.muted', { roomId })) : refuse('not-present');
  },

  'room.unmute': (state, { roomId }, { actor }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (!mayConcernRoom('room.unmute', actor, roomId)) return refuse('not-permitted');
    if (!state.muted.has(roomId)) return accept();
    const isRoom = actor !== 'system' && actor.standing === 'room';
    return isRoom ? refuse('muted-by-chair') : accept(event('room.unmuted', { roomId }));
  },

  'room.muteAll': (state) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    const events = [...state.attendees.keys()].flatMap((party) => {
      const roomId = roomOf(party);
      return roomId === undefined || state.muted.has(roomId) ? [] : [event('room.muted', { roomId })];
    });
    return accept(...events);
  },
} satisfies Partial<Deciders>;
