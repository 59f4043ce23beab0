import type { Phase } from '../../contract/meetings.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';

/** Papers come and go until the minutes are issued; what was decided on which version, the log says. */
export const PAPER_PHASES: readonly Phase[] = [...LIVE_PHASES, 'postponed', 'ended'];

export const papers = {
  'paper.add': (state, payload) => {
    const code = phaseRefusal(state, ...PAPER_PHASES);
    if (code) return refuse(code);
    const known = state.papers.get(payload.paperId);
    if (known?.withdrawn) return refuse('not-found');
    return known && known.version >= payload.version ? accept() : accept(event('paper.added', payload));
  },
  'paper.withdraw': (state, payload) => {
    const code = phaseRefusal(state, ...PAPER_PHASES);
    if (code) return refuse(code);
    const known = state.papers.get(payload.paperId);
    if (!known) return refuse('not-found');
    return known.withdrawn ? accept() : accept(event('paper.withdrawn', payload));
  },
} satisfies Partial<Deciders>;
