import { endPresence } from '../consequences.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';

/** Media facts, as the SFU and the server's watch tell them. */
export const presence = {
  /** A party receives. Its new interval begins after it joined and after its last one ended. */
  'media.up': (state, { party, at }, context) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    const attendee = state.attendees.get(party);
    if (!attendee) return refuse('not-joined');
    if (attendee.presentSince !== null) return accept();
    const earliest = Math.max(attendee.joinedAt, state.traces.get(party)?.lastSeenAt ?? 0);
    return accept(event('presence.began', { party, at: Math.max(earliest, Math.min(at, context.at)) }));
  },

  'media.down': (state, { party, at }, context) => accept(...endPresence(state, party, at, context.at)),

  'service.outage': (state, payload) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    return payload.to > payload.from ? accept(event('service.outage', payload)) : accept();
  },
} satisfies Partial<Deciders>;
