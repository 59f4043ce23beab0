import { isDeepStrictEqual } from 'node:util';
import type { SelfView } from '#shared/contract/views.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import type { Seat } from '../meeting/seat.ts';
import type { Seats } from '../meeting/seats.ts';

/** Tells each participant its own status, when that has changed, and nobody else's. */
export type SelfBroadcast = {
  /** What the seat knows from the answer to joining. */
  begin: (seat: Seat) => SelfView;
  /** The meeting has changed: those whose status did are told. */
  follow: (before: MeetingState, after: MeetingState) => void;
  /** Something beside the meeting's state has changed (who is watched). */
  refresh: () => void;
};

export const createSelfBroadcast = (seats: Seats, view: (seat: Seat) => SelfView): SelfBroadcast => {
  const told = new WeakMap<Seat, SelfView>();

  const refresh = (): void => {
    for (const seat of seats.all()) {
      if (!seat.begun) continue;
      const now = view(seat);
      if (isDeepStrictEqual(now, told.get(seat))) continue;
      told.set(seat, now);
      seat.connection.push('view.self', now);
    }
  };

  return {
    begin(seat) {
      const now = view(seat);
      told.set(seat, now);
      return now;
    },
    follow(before, after) {
      // What a participant's status is made of; most events, such as a room coming in, touch none of it.
      const same =
        before.queue === after.queue &&
        before.onDeck === after.onDeck &&
        before.floor === after.floor &&
        before.muted === after.muted &&
        before.rollCalls === after.rollCalls;
      if (!same) refresh();
    },
    refresh,
  };
};
