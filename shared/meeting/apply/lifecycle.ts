import { clockStopped, clockStarted } from '../agenda.ts';
import type { Trace } from '../state.ts';
import { withFacts } from './changes.ts';
import type { Appliers } from './table.ts';

const withoutFloor = { floor: null, onDeck: null } as const;

/** Time for which the meeting stands paused ends. */
const pauseOver = (state: { pausedMs: number; pausedSince: number | null }, at: number) => ({
  pausedMs: state.pausedMs + (state.pausedSince === null ? 0 : Math.max(0, at - state.pausedSince)),
  pausedSince: null,
});

export const lifecycle = {
  'meeting.convened': (state, payload) => ({ ...withFacts(state, payload), phase: 'convened' }),

  'meeting.registered': (state) => ({ ...state, secret: true }),

  /** Who waits in the lobby arrives with the opening. */
  'meeting.opened': (state, _payload, { at }) => {
    const traces = new Map<string, Trace>(state.traces);
    for (const [party, { presentSince }] of state.attendees) {
      const trace = traces.get(party);
      if (presentSince !== null && trace) traces.set(party, { ...trace, arrivedAt: at });
    }
    return { ...state, phase: 'open', openedAt: at, settled: null, traces };
  },

  'meeting.paused': (state, _payload, { at }) => ({
    ...state,
    ...withoutFloor,
    phase: 'paused',
    pausedSince: at,
    course: clockStopped(state.course, at),
  }),

  'meeting.resumed': (state, _payload, { at }) => ({
    ...state,
    ...pauseOver(state, at),
    phase: 'open',
    course: clockStarted(state.course, at),
  }),

  'meeting.ended': (state, _payload, { at }) => ({
    ...state,
    ...withoutFloor,
    ...pauseOver(state, at),
    phase: 'ended',
    endedAt: at,
    queue: [],
    muted: new Set(),
    presenter: null,
    lobby: new Map(),
  }),
} satisfies Partial<Appliers>;
