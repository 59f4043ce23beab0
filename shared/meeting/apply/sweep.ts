import type { Appliers } from './table.ts';

export const sweep = {
  'sweep.started': (state, { roomIds }, { at }) => ({
    ...state,
    sweep: { roomIds, startedAt: at, current: null, answers: new Map(), ended: false },
  }),

  'sweep.called': (state, { roomId }) =>
    state.sweep ? { ...state, sweep: { ...state.sweep, current: roomId } } : state,

  'sweep.answered': (state, { roomId, answer, note }, { at }) =>
    state.sweep
      ? { ...state, sweep: { ...state.sweep, answers: new Map(state.sweep.answers).set(roomId, { answer, note, at }) } }
      : state,

  'sweep.ended': (state) => (state.sweep ? { ...state, sweep: { ...state.sweep, current: null, ended: true } } : state),
} satisfies Partial<Appliers>;
