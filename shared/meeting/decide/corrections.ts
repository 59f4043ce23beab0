import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { takesPart } from '../rooms.ts';
import { correctionKey } from '../state.ts';

/** Putting right what the attendance sheet says of a room, in the meeting and after it. */
export const corrections = {
  'attendance.correct': (state, payload) => {
    const code = phaseRefusal(state, ...LIVE_PHASES, 'ended');
    if (code) return refuse(code);
    if (!takesPart(state, payload.roomId)) return refuse('not-invited');
    const before = state.corrections.get(correctionKey(payload));
    const same = before?.correction.value === payload.correction.value && before.reason === payload.reason;
    return same ? accept() : accept(event('attendance.corrected', payload));
  },
} satisfies Partial<Deciders>;
