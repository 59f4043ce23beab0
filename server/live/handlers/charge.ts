import { type PartyId, accountParty } from '#shared/contract/ids.ts';
import type { Turns } from '../flow/turns.ts';
import type { Handlers } from '../gateway/handler.ts';
import type { LiveMeeting } from '../meeting/live-meeting.ts';
import type { LiveDeps } from '../ports.ts';
import type { Departure } from '../presence/departure.ts';
import { act } from './act.ts';

type ChargeDeps = Pick<LiveDeps, 'standing' | 'mayBeDeputy'> & { departure: Departure; turns: Turns };

/** Who is in charge, and how the meeting is held. */
export const createChargeHandlers = ({ standing, mayBeDeputy, departure, turns }: ChargeDeps) => {
  /** Who is in the meeting with other rights than before gives up the seat, and takes the new one by itself. */
  const seatAnew = async (meeting: LiveMeeting, party: PartyId): Promise<void> =>
    turns.take(party, async () => {
      const seat = meeting.seats.of(party);
      if (!seat) return;
      const now = await standing(seat.connection.principal, meeting.id);
      if (now === seat.standing) return;
      if (now === null) await departure.dismiss(meeting, seat, 'deputy-changed');
      else await departure.unseat(meeting, seat);
    });

  return {
    'deputy.name': async (call) => {
      const { meeting, request } = call;
      const { accountId } = request;
      const before = meeting.actor.state.deputyId;
      if (accountId !== null) {
        if (!(await mayBeDeputy(accountId, meeting.id))) return { ok: false, code: 'cannot-be-deputy' };
        await meeting.names.learn([accountParty(accountId)]);
      }
      const outcome = await act(call, { type: 'deputy.name', payload: { accountId } });
      if (!outcome.ok) return outcome;
      const concerned = [before, accountId].filter((one) => one !== null);
      await Promise.all(concerned.map(async (one) => seatAnew(meeting, accountParty(one))));
      return outcome;
    },
    'chair.handOver': async (call) => act(call, { type: 'chair.handOver', payload: {} }),
    'chair.takeBack': async (call) => act(call, { type: 'chair.takeBack', payload: {} }),
    'mode.set': async (call) => act(call, { type: 'mode.set', payload: { mode: call.request.mode } }),
  } satisfies Partial<Handlers>;
};
