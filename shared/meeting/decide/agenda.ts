import { finishItem, runningItemId } from '../agenda.ts';
import { accept, event, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';

/** Going through the agenda, in any order, one item at a time. */
export const agenda = {
  'agenda.start': (state, { itemId }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    if (!state.agenda.some((item) => item.itemId === itemId)) return refuse('no-agenda-item');
    if (runningItemId(state) === itemId) return accept();
    return accept(...finishItem(state), event('agenda.itemStarted', { itemId }));
  },

  'agenda.finish': (state, { itemId }) => {
    const code = phaseRefusal(state, 'open', 'paused');
    if (code) return refuse(code);
    return runningItemId(state) === itemId ? accept(...finishItem(state)) : refuse('item-not-running');
  },
} satisfies Partial<Deciders>;
