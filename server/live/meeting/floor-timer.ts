import type { MeetingState } from '#shared/meeting/state.ts';

/** Watches the speaker's time. */
export type FloorTimer = {
  /** The state has changed: the time runs for whoever speaks now, until it is up now. */
  follow: (state: MeetingState) => void;
  stop: () => void;
};

/** Calls `expired` with the speaking room when its time is up by `clock`; never before. */
export const createFloorTimer = (expired: (roomId: string) => void, clock: () => number): FloorTimer => {
  let timer: NodeJS.Timeout | null = null;
  let watched: MeetingState['floor'] = null;

  const arm = (roomId: string, endsAt: number): void => {
    timer = setTimeout(
      () => {
        // Timers may fire a moment early, and the clock may have been set: then the time is not up yet.
        if (clock() < endsAt) return arm(roomId, endsAt);
        timer = null;
        return expired(roomId);
      },
      Math.max(1, endsAt - clock()),
    );
  };

  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  return {
    follow({ floor }) {
      if (floor === watched) return;
      stop();
      watched = floor;
      if (floor !== null && floor.endsAt !== null) arm(floor.roomId, floor.endsAt);
    },
    stop,
  };
};
