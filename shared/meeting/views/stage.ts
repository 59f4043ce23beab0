import { roomParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { MediaSource } from '../../contract/media.ts';
import { LIVE_PHASES } from '../decision.ts';
import type { MeetingState } from '../state.ts';
import { hostOf } from './host.ts';

/** A stream that everyone receives, and whether its producer is to stand paused. */
export type StageStream = { party: PartyId; source: MediaSource; paused: boolean };

const person = (party: PartyId, camera: boolean, microphone: boolean): StageStream[] => [
  { party, source: 'camera', paused: camera },
  { party, source: 'microphone', paused: microphone },
];

/**
 * The streams that belong on the stage. Host and deck are there before they are seen: what is paused has its consumers
 * made, so that opening, or giving the floor, is one resume and no negotiation.
 */
export const stageStreams = (state: MeetingState): StageStream[] => {
  if (!LIVE_PHASES.includes(state.phase)) return [];
  const host = hostOf(state);
  const hidden = state.phase !== 'open';
  const { floor, onDeck, presenter } = state;
  return [
    ...(host === null ? [] : person(host, hidden, hidden)),
    ...(onDeck === null ? [] : person(roomParty(onDeck), true, true)),
    ...(floor === null ? [] : person(roomParty(floor.roomId), false, state.muted.has(floor.roomId))),
    ...(presenter === null ? [] : [{ party: presenter, source: 'screen' as const, paused: false }]),
  ];
};
