import { clockStopped } from '../agenda.ts';
import type { Appliers } from './table.ts';

/** One item after the other. An item that is taken up again goes on from the time it had. */
export const agenda = {
  'agenda.itemStarted': (state, { itemId }, { at }) => {
    const { spentMs } = state.course;
    const known = spentMs.has(itemId) ? spentMs : new Map(spentMs).set(itemId, 0);
    return { ...state, course: { running: { itemId, since: at }, spentMs: known } };
  },

  'agenda.itemFinished': (state, _payload, { at }) => ({
    ...state,
    course: { ...clockStopped(state.course, at), running: null },
  }),
} satisfies Partial<Appliers>;
