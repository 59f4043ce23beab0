import type { Task } from '../../contract/outcomes.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import type { TaskLine } from '../state.ts';

const isAsBefore = ({ withdrawn, ...before }: TaskLine, now: Task): boolean =>
  !withdrawn &&
  before.text === now.text &&
  before.conclusionId === now.conclusionId &&
  before.leadUnitId === now.leadUnitId &&
  before.dueDay === now.dueDay &&
  before.coordinatingUnitIds.join() === now.coordinatingUnitIds.join();

/** Work given in the meeting. That its units exist is for the server to know. */
export const tasks = {
  'task.set': (state, task) => {
    const code = phaseRefusal(state, ...LIVE_PHASES, 'ended');
    if (code) return refuse(code);
    const { conclusionId, leadUnitId, coordinatingUnitIds } = task;
    const follows = state.conclusions.find((line) => line.conclusionId === conclusionId);
    if (conclusionId !== null && !follows) return refuse('no-such-line');
    if (new Set([leadUnitId, ...coordinatingUnitIds]).size <= coordinatingUnitIds.length) return refuse('bad-input');
    const before = state.tasks.find((line) => line.taskId === task.taskId);
    return before && isAsBefore(before, task) ? accept() : accept(event('task.set', task));
  },

  'task.withdraw': (state, { taskId }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES, 'ended');
    if (code) return refuse(code);
    const line = state.tasks.find((one) => one.taskId === taskId);
    if (!line) return refuse('no-such-line');
    return line.withdrawn ? accept() : accept(event('task.withdrawn', { taskId }));
  },
} satisfies Partial<Deciders>;
