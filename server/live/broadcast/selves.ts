import { isDeepStrictEqual } from 'node:util';
import type { SelfView } from '#shared/contract/views.ts';
import { roomParty } from '#shared/contract/ids.ts';
import { votersConcerned } from '#shared/meeting/ballots.ts';
import { roomsConcerned } from '#shared/meeting/roll-calls.ts';
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

  const look = (seat: Seat): void => {
    if (!seat.begun) return;
    const now = view(seat);
    if (isDeepStrictEqual(now, told.get(seat))) return;
    told.set(seat, now);
    seat.connection.push('view.self', now);
  };
  const refresh = (): void => {
    for (const seat of seats.all()) look(seat);
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
        before.muted === after.muted;
      if (!same) return refresh();
      // 584 rooms answer or vote within minutes: each answer is the business of one of them.
      for (const roomId of [...roomsConcerned(before, after), ...votersConcerned(before, after)]) {
        const seat = seats.of(roomParty(roomId));
        if (seat) look(seat);
      }
    },
    refresh,
  };
};
