import type { MeetingEvent } from '../../contract/events.ts';
import type { Phase } from '../../contract/meetings.ts';
import { accept, event, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { countAlike } from '../figures.ts';
import type { HostedFigures, MeetingState, Settled } from '../state.ts';

/** How it counts may have to be put right long after the minutes were issued; what they say stays. */
const COUNTED_PHASES: readonly Phase[] = ['convened', 'open', 'paused', 'ended', 'closed', 'postponed', 'cancelled'];

/** How a meeting counts, and what became of one that was not opened here. */
export const figures = {
  'meeting.reclassify': (state, { reason, ...counted }) => {
    const code = phaseRefusal(state, ...COUNTED_PHASES);
    return code ? refuse(code) : accept(...classify(state, counted, reason));
  },

  /** Once its time has passed. What was said before is replaced. */
  'meeting.settle': (state, { inPerson, reason, ...settled }, { at }) => {
    const code = phaseRefusal(state, 'convened') ?? (at < state.endsAt ? 'meeting-ahead' : undefined);
    if (code) return refuse(code);
    const isSaid = state.settled !== null && isSame(state.settled, settled);
    const inForm: MeetingEvent[] =
      inPerson && state.figures !== null
        ? classify(state, { ...state.figures, form: 'truc-tiep', remoteOnline: false }, reason)
        : [];
    return accept(...(isSaid ? [] : [event('meeting.settled', { ...settled, reason })]), ...inForm);
  },
} satisfies Partial<Deciders>;

/** The event that makes a meeting count so, where it does not yet. */
export const classify = (state: MeetingState, counted: HostedFigures, reason: string): MeetingEvent[] =>
  state.figures !== null && countAlike(state.figures, counted)
    ? []
    : [event('meeting.reclassified', { ...counted, reason })];

const isSame = (one: Settled, other: Settled): boolean =>
  one.held === other.held && one.platform === other.platform && one.sitesConnected === other.sitesConnected;
