import type { Appliers } from './table.ts';

export const muting = {
  'room.muted': (state, { roomId }) => ({ ...state, muted: new Set(state.muted).add(roomId) }),

  'room.unmuted': (state, { roomId }) => {
    const muted = new Set(state.muted);
    muted.delete(roomId);
    return { ...state, muted };
  },
} satisfies Partial<Appliers>;
