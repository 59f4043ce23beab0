import { nanoid } from 'nanoid';
import type { Handlers } from '../gateway/handler.ts';
import type { LiveDeps } from '../ports.ts';
import { act } from './act.ts';

/** Taking the roll, and calling one room after another. */
export const createRollCallHandlers = ({ clock }: Pick<LiveDeps, 'clock'>) =>
  ({
    'rollCall.start': async (call) => {
      const { groupId, seconds } = call.request;
      const { roster } = call.meeting.names;
      const roomIds = roster
        .filter((entry) => groupId === null || entry.groupId === groupId)
        .map((entry) => entry.roomId);
      const rollCallId = nanoid();
      const payload = { rollCallId, groupId, roomIds, deadlineAt: clock() + seconds * 1000 };
      const outcome = await act(call, { type: 'rollCall.start', payload });
      return outcome.ok ? { ok: true, data: { rollCallId } } : outcome;
    },
    'rollCall.answer': async () => ({ ok: false, code: 'no-roll-call' }),
    'rollCall.previous': async () => ({ ok: true, data: { previous: null } }),
    'rollCall.remind': async (call) => {
      const { rollCallId } = call.request;
      return act(call, { type: 'rollCall.remind', payload: { rollCallId } });
    },
    'rollCall.close': async (call) => {
      const { rollCallId } = call.request;
      return act(call, { type: 'rollCall.close', payload: { rollCallId } });
    },
    'sweep.start': async (call) => act(call, { type: 'sweep.start', payload: { roomIds: call.request.roomIds } }),
    'sweep.answer': async (call) => {
      const { roomId, answer, note } = call.request;
      return act(call, { type: 'sweep.answer', payload: { roomId, answer, note } });
    },
    'sweep.stop': async (call) => act(call, { type: 'sweep.stop', payload: {} }),
    'attendance.correct': async (call) => {
      const { roomId, correction, reason } = call.request;
      return act(call, { type: 'attendance.correct', payload: { roomId, correction, reason } });
    },
  }) satisfies Partial<Handlers>;
