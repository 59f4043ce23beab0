import { accountParty } from '../../contract/ids.ts';
import { stopPresentationOf } from '../consequences.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';

/** Who is in charge: naming a deputy, and handing the meeting over to that deputy and back. */
export const charge = {
  /**
   * Whether there is such a person the server has judged. Nobody holds two of the offices: chair and secretary stay what
   * they are. The deputy before keeps no screen on the stage.
   */
  'deputy.name': (state, { accountId }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    const { chairId, secretaryId, deputyId } = state;
    if (accountId !== null && (accountId === chairId || accountId === secretaryId)) return refuse('cannot-be-deputy');
    if (accountId === deputyId) return accept();
    const before = deputyId === null ? [] : stopPresentationOf(state, accountParty(deputyId));
    return accept(...before, event('deputy.named', { accountId }));
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
