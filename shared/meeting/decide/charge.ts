import { accountParty } from '../../contract/ids.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';

/** Who is in charge: naming a deputy, and handing the meeting over to that deputy and back. */
export const charge = {
  /** Whether there is such a person the server has judged. */
  'deputy.name': (state, { accountId }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (accountId !== null && accountId === state.chairId) return refuse('bad-input');
    return accountId === state.deputyId ? accept() : accept(event('deputy.named', { accountId }));
  },

  'chair.handOver': (state) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    const { deputyId, handedOver } = state;
    if (deputyId === null || !state.attendees.has(accountParty(deputyId))) return refuse('no-deputy');
    return handedOver ? accept() : accept(event('chair.handedOver', { accountId: deputyId }));
  },

  'chair.takeBack': (state) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    return state.handedOver ? accept(event('chair.takenBack', {})) : accept();
  },
} satisfies Partial<Deciders>;
