import { roomOf } from '../../contract/ids.ts';
import { CHAIRS_OFFICE } from '../../permissions/live.ts';
import { stopPresentation } from '../consequences.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';

/** Sharing a screen: the host's side at any time, a room while it speaks. */
export const presentation = {
  'presentation.start': (state, _payload, { actor }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (actor === 'system') return refuse('not-permitted');
    if (!state.attendees.has(actor.party)) return refuse('not-joined');
    const roomId = roomOf(actor.party);
    const mayShow = roomId === undefined || state.mode === 'discussion' || state.floor?.roomId === roomId;
    if (!mayShow) return refuse('not-speaker');
    if (state.presenter === actor.party) return accept();
    if (state.presenter !== null) return refuse('already-presenting');
    return accept(event('presentation.started', { party: actor.party }));
  },

  /** By the presenter, or by the chair's office. */
  'presentation.stop': (state, _payload, { actor }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    const mayStop = actor === 'system' || actor.party === state.presenter || CHAIRS_OFFICE.includes(actor.standing);
    return mayStop && state.presenter ? accept(...stopPresentation(state)) : refuse('not-presenting');
  },
} satisfies Partial<Deciders>;
