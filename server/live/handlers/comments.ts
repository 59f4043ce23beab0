import { createAllowances } from '../flow/allowances.ts';
import type { Handlers } from '../gateway/handler.ts';
import type { LiveDeps } from '../ports.ts';
import { act } from './act.ts';

/** Half a page takes minutes to write, and 584 rooms are read by one secretary. */
const OF_A_ROOM = { perSecond: 3 / 60, burst: 3 };

/** Written comments of rooms. */
export const createCommentHandlers = ({ clock }: Pick<LiveDeps, 'clock'>) => {
  const rooms = createAllowances(OF_A_ROOM, clock);
  return {
    'comment.send': async (call) => {
      const { meetingId, commentId, text } = call.request;
      if (!rooms.take(`${meetingId} ${call.seat.party}`)) return { ok: false, code: 'too-many-requests' };
      return act(call, { type: 'comment.send', payload: { commentId, text } });
    },
  } satisfies Partial<Handlers>;
};
