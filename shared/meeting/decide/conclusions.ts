import { runningItemId } from '../agenda.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';

/** What the chair concludes, written down while it is said and put right until the minutes are issued. */
export const conclusions = {
  'conclusion.write': (state, { conclusionId, text, itemId: wanted }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES, 'ended');
    if (code) return refuse(code);
    const before = state.conclusions.find((line) => line.conclusionId === conclusionId);
    const own = before ? before.itemId : runningItemId(state);
    const itemId = wanted === undefined ? own : wanted;
    if (itemId !== own && itemId !== null && !state.agenda.some((item) => item.itemId === itemId)) {
      return refuse('no-agenda-item');
    }
    if (before?.text === text && before.itemId === itemId && !before.withdrawn) return accept();
    return accept(event('conclusion.written', { conclusionId, itemId, text }));
  },

  /** The tasks that followed from it stay. */
  'conclusion.withdraw': (state, { conclusionId }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES, 'ended');
    if (code) return refuse(code);
    const line = state.conclusions.find((one) => one.conclusionId === conclusionId);
    if (!line) return refuse('no-such-line');
    return line.withdrawn ? accept() : accept(event('conclusion.withdrawn', { conclusionId }));
  },
} satisfies Partial<Deciders>;
