import type { Appliers } from './table.ts';

export const presence = {
  'presence.began': (state, { party, at }) => {
    const attendee = state.attendees.get(party);
    if (!attendee) return state;
    const before = state.traces.get(party) ?? { firstSeenAt: at, arrivedAt: null };
    const arrivedAt = before.arrivedAt ?? (state.openedAt === null ? null : at);
    return {
      ...state,
      attendees: new Map(state.attendees).set(party, { ...attendee, presentSince: at, lostAt: null }),
      traces: new Map(state.traces).set(party, { ...before, arrivedAt, lastSeenAt: at }),
    };
  },

  'presence.ended': (state, { party, at }) => {
    const attendee = state.attendees.get(party);
    const trace = state.traces.get(party);
    if (!attendee || !trace) return state;
    return {
      ...state,
      attendees: new Map(state.attendees).set(party, { ...attendee, presentSince: null, lostAt: at }),
      traces: new Map(state.traces).set(party, { ...trace, lastSeenAt: at }),
    };
  },

  /** Only attendance asks for it. */
  'service.outage': (state) => state,
} satisfies Partial<Appliers>;
