import type { MeetingState } from '#shared/meeting/state.ts';
import { createAlarm } from '../flow/alarm.ts';

/** Watches the speaker's time. */
export type FloorTimer = {
  /** The state has changed: the time runs for whoever speaks now, until it is up now. */
  follow: (state: MeetingState) => void;
  stop: () => void;
};

/** Calls `expired` with the speaking room when its time is up by `clock`; never before. */
export const createFloorTimer = (expired: (roomId: string) => void, clock: () => number): FloorTimer => {
  const alarm = createAlarm(clock);
  let watched: MeetingState['floor'] = null;
  return {
    follow({ floor }) {
      if (floor === watched) return;
      alarm.clear();
      watched = floor;
      if (floor !== null && floor.endsAt !== null) alarm.set(floor.endsAt, () => expired(floor.roomId));
    },
    stop: alarm.clear,
  };
};
