import { accountParty } from '#shared/contract/ids.ts';
import type { Turns } from '../../turns.ts';
import type { Handlers } from '../gateway/handler.ts';
import type { LiveDeps } from '../ports.ts';
import type { Departure } from '../presence/departure.ts';
import { createReseat } from '../presence/reseat.ts';
import { act } from './act.ts';

type ChargeDeps = Pick<LiveDeps, 'standing' | 'mayBeDeputy'> & { departure: Departure; turns: Turns };

/** Who is in charge, and how the meeting is held. */
export const createChargeHandlers = ({ mayBeDeputy, ...deps }: ChargeDeps) => {
  const reseat = createReseat(deps);
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
      await Promise.all(concerned.map(async (one) => reseat(meeting, accountParty(one), 'deputy-changed')));
      return outcome;
    },
    'chair.handOver': async (call) => act(call, { type: 'chair.handOver', payload: {} }),
    'chair.takeBack': async (call) => act(call, { type: 'chair.takeBack', payload: {} }),
    'mode.set': async (call) => act(call, { type: 'mode.set', payload: { mode: call.request.mode } }),
  } satisfies Partial<Handlers>;
};
