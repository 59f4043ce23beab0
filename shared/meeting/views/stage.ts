import { roomParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { MediaSource } from '../../contract/media.ts';
import { LIVE_PHASES } from '../decision.ts';
import type { MeetingState } from '../state.ts';
import { discussing, isMuted } from './discussion.ts';
import { hostOf } from './host.ts';

/** A stream that everyone receives, and whether its producer is to stand paused. */
export type StageStream = { party: PartyId; source: MediaSource; paused: boolean };

const person = (party: PartyId, camera: boolean, microphone: boolean): StageStream[] => [
  { party, source: 'camera', paused: camera },
  { party, source: 'microphone', paused: microphone },
];

const screen = ({ presenter }: MeetingState): StageStream[] =>
  presenter === null ? [] : [{ party: presenter, source: 'screen', paused: false }];

/** In a discussion everyone is seen and heard, but for whom the office has muted. */
const everyone = (state: MeetingState, hidden: boolean): StageStream[] =>
  discussing(state).flatMap((party) => person(party, hidden, hidden || isMuted(state, party)));

/**
 * The streams that belong on the stage. Host and deck are there before they are seen: what is paused has its consumers
 * made, so that opening, or giving the floor, is one resume and no negotiation.
 */
export const stageStreams = (state: MeetingState): StageStream[] => {
  if (!LIVE_PHASES.includes(state.phase)) return [];
  const hidden = state.phase !== 'open';
  if (state.mode === 'discussion') return [...everyone(state, hidden), ...screen(state)];
  const host = hostOf(state);
  const { floor, onDeck } = state;
  return [
    ...(host === null ? [] : person(host, hidden, hidden)),
    ...(onDeck === null ? [] : person(roomParty(onDeck), true, true)),
    ...(floor === null ? [] : person(roomParty(floor.roomId), false, state.muted.has(floor.roomId))),
    ...screen(state),
  ];
};
