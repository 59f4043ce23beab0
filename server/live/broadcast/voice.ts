import type { PartyId } from '#shared/contract/ids.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import { createThrottle } from '../flow/throttle.ts';

/** Tells everybody in a discussion who is heard now, at most twice a second and only when it has changed. */
export type VoiceBroadcast = {
  heard: (party: PartyId | null) => void;
  /** The meeting has changed: outside of a discussion nobody is told of voices. */
  changed: () => void;
  stop: () => void;
};

const EVERY_MS = 500;

export const createVoiceBroadcast = (
  state: () => MeetingState,
  tell: (party: PartyId | null) => void,
  clock: () => number,
): VoiceBroadcast => {
  let now: PartyId | null = null;
  let told: PartyId | null = null;
  const telling = createThrottle(
    EVERY_MS,
    () => {
      if (now === told) return;
      told = now;
      tell(told);
    },
    clock,
  );
  const isDiscussing = (): boolean => state().mode === 'discussion' && state().phase === 'open';
  return {
    heard(party) {
      if (!isDiscussing()) return;
      now = party;
      telling.ask();
    },
    changed() {
      if (isDiscussing() || now === null) return;
      now = null;
      telling.ask();
    },
    stop: telling.stop,
  };
};
