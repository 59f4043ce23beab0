import { roomOf } from '../../contract/ids.ts';
import type { Appliers } from './table.ts';

export const parties = {
  /** A takeover by another device, or in another standing, keeps the place and the presence. */
  'party.joined': (state, { party, standing, deviceId }, { at }) => {
    const place = state.attendees.get(party) ?? { joinedAt: at, presentSince: null, lostAt: null };
    return { ...state, attendees: new Map(state.attendees).set(party, { ...place, standing, deviceId }) };
  },

  /** Its hand goes down and the deck is free. Floor, screen and presence have ended in events of their own before. */
  'party.left': (state, { party }) => {
    const roomId = roomOf(party);
    const attendees = new Map(state.attendees);
    attendees.delete(party);
    return {
      ...state,
      attendees,
      queue:
        roomId !== undefined && state.queue.includes(roomId) ? state.queue.filter((r) => r !== roomId) : state.queue,
      onDeck: state.onDeck === roomId ? null : state.onDeck,
    };
  },
} satisfies Partial<Appliers>;
