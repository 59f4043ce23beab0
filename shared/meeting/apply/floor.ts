import type { Appliers } from './table.ts';

/** Hands, deck and floor. */
export const floor = {
  'hand.raised': (state, { roomId }) => ({ ...state, queue: [...state.queue, roomId] }),
  'hand.lowered': (state, { roomId }) => ({ ...state, queue: state.queue.filter((raised) => raised !== roomId) }),
  'queue.reordered': (state, { order }) => ({ ...state, queue: order }),

  'deck.set': (state, { roomId }) => ({ ...state, onDeck: roomId }),
  'deck.cleared': (state) => ({ ...state, onDeck: null }),

  /** The room has what it asked for: its hand goes down, it leaves the deck, and it can be heard. */
  'floor.given': (state, { roomId, limitSeconds }, { at }) => {
    const muted = new Set(state.muted);
    muted.delete(roomId);
    return {
      ...state,
      floor: { roomId, since: at, endsAt: limitSeconds === null ? null : at + limitSeconds * 1000 },
      queue: state.queue.filter((raised) => raised !== roomId),
      onDeck: state.onDeck === roomId ? null : state.onDeck,
      muted,
    };
  },

  /** Time that is already over is not given again: an extension counts from now at the earliest. */
  'floor.extended': (state, { seconds }, { at }) => {
    if (!state.floor || state.floor.endsAt === null) return state;
    return { ...state, floor: { ...state.floor, endsAt: Math.max(state.floor.endsAt, at) + seconds * 1000 } };
  },

  'floor.ended': (state) => ({ ...state, floor: null }),
} satisfies Partial<Appliers>;
