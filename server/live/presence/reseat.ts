import type { PartyId } from '#shared/contract/ids.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import type { Turns } from '../../turns.ts';
import type { LiveMeeting } from '../meeting/live-meeting.ts';
import type { LiveDeps } from '../ports.ts';
import type { Departure } from './departure.ts';

/**
 * Who is in the meeting with other rights than before gives up the seat, and takes the new one by itself; who has none any
 * more is told why.
 */
export type Reseat = (meeting: LiveMeeting, party: PartyId, why: ErrorCode) => Promise<void>;

type ReseatDeps = Pick<LiveDeps, 'standing'> & { departure: Departure; turns: Turns };

export const createReseat =
  ({ standing, departure, turns }: ReseatDeps): Reseat =>
  async (meeting, party, why) =>
    turns.take(party, async () => {
      const seat = meeting.seats.of(party);
      if (!seat) return;
      const now = await standing(seat.connection.principal, meeting.id);
      if (now === seat.standing) return;
      if (now === null) await departure.dismiss(meeting, seat, why);
      else await departure.unseat(meeting, seat);
    });
