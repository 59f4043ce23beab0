import type { Turns } from '../../turns.ts';
import type { Handlers } from '../gateway/handler.ts';
import type { Departure } from '../presence/departure.ts';
import { DONE } from './act.ts';

/** Leaving by one's own will: at once, without a time of grace. */
export const createLeaving = (departure: Departure, turns: Turns) =>
  ({
    'meeting.leave': async ({ seat, meeting }) =>
      turns.take(seat.party, async () => {
        if (meeting.seats.has(seat)) await departure.leave(meeting, seat, 'left');
        return DONE;
      }),
  }) satisfies Partial<Handlers>;
