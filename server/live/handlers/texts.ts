import { roomOf } from '#shared/contract/ids.ts';
import { createAllowances } from '../flow/allowances.ts';
import type { Handlers } from '../gateway/handler.ts';
import type { LiveDeps } from '../ports.ts';
import { act } from './act.ts';

/** A room has something to say now and then, and 584 of them are heard by a few. */
const OF_A_ROOM = { perSecond: 10 / 60, burst: 10 };

/** The office and the technician answer many rooms, and what goes to all is told 584 times. */
const OF_A_PERSON = { perSecond: 1, burst: 30 };

/** Text messages between a room and the office or the technician, and from the office to all. */
export const createTextHandlers = ({ clock }: Pick<LiveDeps, 'clock'>) => {
  const rooms = createAllowances(OF_A_ROOM, clock);
  const people = createAllowances(OF_A_PERSON, clock);
  return {
    'text.send': async (call) => {
      const { party } = call.seat;
      const within = (roomOf(party) === undefined ? people : rooms).take(party);
      if (!within) return { ok: false, code: 'too-many-requests' };
      const { messageId, thread, roomId, text } = call.request;
      return act(call, { type: 'text.send', payload: { messageId, thread, roomId, text } });
    },
  } satisfies Partial<Handlers>;
};
