import type { Handlers } from '../gateway/handler.ts';
import type { LiveDeps } from '../ports.ts';
import { act } from './act.ts';

/** Conclusions and tasks, written down while the chair speaks. A task names units of the meeting's day. */
export const createOutcomeHandlers = ({ directory }: Pick<LiveDeps, 'directory'>) =>
  ({
    'conclusion.write': async (call) => {
      const { conclusionId, text } = call.request;
      return act(call, { type: 'conclusion.write', payload: { conclusionId, text } });
    },
    'conclusion.withdraw': async (call) => {
      const { conclusionId } = call.request;
      return act(call, { type: 'conclusion.withdraw', payload: { conclusionId } });
    },
    'task.set': async (call) => {
      const { meetingId, ...payload } = call.request;
      const { leadUnitId, coordinatingUnitIds } = payload;
      const strangers = await directory.unknownUnits(meetingId, [leadUnitId, ...coordinatingUnitIds]);
      if (strangers.length > 0) return { ok: false, code: 'unit-not-of-day' };
      return act(call, { type: 'task.set', payload });
    },
    'task.withdraw': async (call) => {
      const { taskId } = call.request;
      return act(call, { type: 'task.withdraw', payload: { taskId } });
    },
  }) satisfies Partial<Handlers>;
