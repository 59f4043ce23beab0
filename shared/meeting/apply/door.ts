import { roomOf } from '../../contract/ids.ts';
import type { MeetingState, Waiting } from '../state.ts';
import type { Appliers } from './table.ts';

const withStatus = (state: MeetingState, knockId: string, status: Waiting['status']): MeetingState => {
  const waiting = state.lobby.get(knockId);
  return waiting ? { ...state, lobby: new Map(state.lobby).set(knockId, { ...waiting, status }) } : state;
};

/** Who may be in the meeting, and who waits to be. */
export const door = {
  'lobby.knocked': (state, payload, { at }) => ({
    ...state,
    lobby: new Map(state.lobby).set(payload.knockId, { ...payload, at, status: 'waiting' }),
  }),

  /** A room that was not invited is a guest from now on. */
  'lobby.admitted': (state, { knockId }) => {
    const waiting = state.lobby.get(knockId);
    const roomId = waiting?.reason === 'not-invited' ? roomOf(waiting.party) : undefined;
    const admitted = withStatus(state, knockId, 'admitted');
    return roomId === undefined ? admitted : { ...admitted, guests: new Set(state.guests).add(roomId) };
  },

  'lobby.refused': (state, { knockId }) => withStatus(state, knockId, 'refused'),

  'lobby.left': (state, { knockId }) => {
    const lobby = new Map(state.lobby);
    lobby.delete(knockId);
    return { ...state, lobby };
  },

  'party.expelled': (state, { party }) => ({ ...state, expelled: new Set(state.expelled).add(party) }),

  'party.readmitted': (state, { party }) => {
    const expelled = new Set(state.expelled);
    expelled.delete(party);
    return { ...state, expelled };
  },
} satisfies Partial<Appliers>;
