import { accept, event, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { attendingRoom } from '../rooms.ts';

/** The room that is prepared to speak next. It keeps its place in the queue until it gets the floor. */
export const deck = {
  'deck.set': (state, { roomId }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    if (roomId === null) {
      return state.onDeck === null ? refuse('nobody-on-deck') : accept(event('deck.cleared', { roomId: state.onDeck }));
    }
    if (state.mode === 'discussion') return refuse('in-discussion');
    if (!attendingRoom(state, roomId)) return refuse('not-present');
    if (state.floor?.roomId === roomId) return refuse('already-speaking');
    return state.onDeck === roomId ? accept() : accept(event('deck.set', { roomId }));
  },
} satisfies Partial<Deciders>;
