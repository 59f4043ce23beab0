import type { MeetingEvent } from '../../contract/events.ts';
import { roomOf } from '../../contract/ids.ts';
import { MOST_IN_DISCUSSION } from '../../contract/meetings.ts';
import { endFloor, stopPresentation } from '../consequences.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { roomsTakingPart } from '../rooms.ts';
import type { MeetingState } from '../state.ts';
import { endSweep, takesFloor } from '../sweeps.ts';

/** Everyone can speak now: floor, deck and sweep have no meaning any more. Hands stay up. */
const beginDiscussion = (state: MeetingState): MeetingEvent[] => {
  const swept = endSweep(state, 'discussion');
  const freed = takesFloor(state) ? [] : endFloor(state, 'discussion');
  const deck = state.onDeck === null ? [] : [event('deck.cleared', { roomId: state.onDeck })];
  return [...swept, ...freed, ...deck, event('mode.changed', { mode: 'discussion' })];
};

/** A room shows its screen in a briefing only while it speaks. */
const beginBriefing = (state: MeetingState): MeetingEvent[] => {
  const byRoom = state.presenter !== null && roomOf(state.presenter) !== undefined;
  return [...(byRoom ? stopPresentation(state) : []), event('mode.changed', { mode: 'briefing' })];
};

/** Switching between briefing and discussion. */
export const mode = {
  'mode.set': (state, { mode: wanted }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (state.mode === wanted) return accept();
    if (wanted === 'briefing') return accept(...beginBriefing(state));
    if (roomsTakingPart(state) > MOST_IN_DISCUSSION) return refuse('too-many-for-discussion');
    return accept(...beginDiscussion(state));
  },
} satisfies Partial<Deciders>;
