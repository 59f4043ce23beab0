import { openRollCall } from '#shared/meeting/roll-calls.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import { createAlarm } from '../flow/alarm.ts';

/** Watches the deadline of the roll call that is going on. */
export type RollCallTimer = {
  follow: (state: MeetingState) => void;
  stop: () => void;
};

/** Calls `expired` with the roll call whose deadline has come by `clock`; never before, and at once where it has passed. */
export const createRollCallTimer = (expired: (rollCallId: string) => void, clock: () => number): RollCallTimer => {
  const alarm = createAlarm(clock);
  let watched: string | null = null;
  return {
    follow(state) {
      const asking = openRollCall(state);
      const now = asking?.rollCallId ?? null;
      if (now === watched) return;
      alarm.clear();
      watched = now;
      if (asking) alarm.set(asking.deadlineAt, () => expired(asking.rollCallId));
    },
    stop: alarm.clear,
  };
};
