import { finishItem } from '../agenda.ts';
import { endVote } from '../ballots.ts';
import { endFloor, stopPresentation } from '../consequences.ts';
import { accept, event, phaseRefusal, refuse, secondEvent } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { endRollCall } from '../roll-calls.ts';
import { endSweep, takesFloor } from '../sweeps.ts';

/** Convening, opening, pausing and ending. */
export const lifecycle = {
  convene: (state, payload) => {
    const code = phaseRefusal(state, 'draft');
    return code ? refuse(code) : accept(secondEvent('meeting.convened', payload));
  },

  /** A secret meeting is written down once, and nothing ever follows. */
  register: (state, payload) => {
    if (state.secret) return accept();
    return state.phase === 'draft' ? accept(event('meeting.registered', payload)) : refuse('wrong-phase');
  },

  'meeting.open': (state) => {
    const code = phaseRefusal(state, 'convened');
    return code ? refuse(code) : accept(event('meeting.opened', {}));
  },

  /** The floor goes back, the deck is cleared and the vote is closed; hands stay up, and the host's presentation stays. */
  'meeting.pause': (state, _payload, { box }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    const swept = endSweep(state, 'paused');
    const floor = takesFloor(state) ? [] : endFloor(state, 'paused');
    return accept(...swept, ...floor, ...endVote(state, 'paused', box), event('meeting.paused', {}));
  },

  'meeting.resume': (state) => {
    const code = phaseRefusal(state, 'paused');
    return code ? refuse(code) : accept(event('meeting.resumed', {}));
  },

  /**
   * Presence is not ended here: who was lost a moment before the end is only known a moment after it, and an interval
   * ends where life was last seen. Attendance cuts all intervals at the end of the meeting.
   */
  'meeting.end': (state, _payload, { box }) => {
    const code = phaseRefusal(state, 'open', 'paused');
    if (code) return refuse(code);
    const quiet = { ...state, presenter: null };
    const floor = takesFloor(state) ? [] : endFloor(quiet, 'ended');
    return accept(
      ...stopPresentation(state),
      ...endSweep(quiet, 'ended'),
      ...floor,
      ...endRollCall(state),
      ...endVote(state, 'ended', box),
      ...finishItem(state),
      event('meeting.ended', {}),
    );
  },
} satisfies Partial<Deciders>;
