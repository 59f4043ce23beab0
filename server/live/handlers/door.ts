import { roomOf } from '#shared/contract/ids.ts';
import type { Turns } from '../../turns.ts';
import type { Handlers } from '../gateway/handler.ts';
import type { Departure } from '../presence/departure.ts';
import { act } from './act.ts';

/** The door: putting out, letting in, turning away. */
export const createDoorHandlers = (departure: Departure, turns: Turns) =>
  ({
    'party.expel': async (call) => {
      const { meeting, request } = call;
      const { party } = request;
      const outcome = await act(call, { type: 'party.expel', payload: { party } });
      // Who was on the way in when it was decided is inside when its turn is over.
      if (outcome.ok) await turns.take(party, async () => departure.evict(meeting, party));
      return outcome;
    },
    'party.readmit': async (call) => act(call, { type: 'party.readmit', payload: { party: call.request.party } }),
    'lobby.admit': async (call) => {
      const { meeting, request } = call;
      const { knockId } = request;
      const waiting = meeting.actor.state.lobby.get(knockId);
      const guest = waiting?.reason === 'not-invited' ? roomOf(waiting.party) : undefined;
      if (guest !== undefined) await meeting.names.learnRoom(guest);
      return act(call, { type: 'lobby.admit', payload: { knockId } });
    },
    'lobby.refuse': async (call) => act(call, { type: 'lobby.refuse', payload: { knockId: call.request.knockId } }),
  }) satisfies Partial<Handlers>;
