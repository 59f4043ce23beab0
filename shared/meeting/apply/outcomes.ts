import type { ConclusionLine, TaskLine } from '../state.ts';
import type { Appliers } from './table.ts';

/** The line in its place, or at the end where it is new. */
const put = <T>(lines: readonly T[], line: T, isSame: (other: T) => boolean): readonly T[] =>
  lines.some(isSame) ? lines.map((other) => (isSame(other) ? line : other)) : [...lines, line];

const sameConclusion = (id: string) => (line: ConclusionLine) => line.conclusionId === id;
const sameTask = (id: string) => (line: TaskLine) => line.taskId === id;

/** What rooms write in, and what comes out of the meeting. */
export const outcomes = {
  'comment.sent': (state, payload, { at }) => ({ ...state, comments: [...state.comments, { ...payload, at }] }),

  'conclusion.written': (state, payload) => ({
    ...state,
    conclusions: put(state.conclusions, { ...payload, withdrawn: false }, sameConclusion(payload.conclusionId)),
  }),

  'conclusion.withdrawn': (state, { conclusionId }) => ({
    ...state,
    conclusions: state.conclusions.map((line) =>
      line.conclusionId === conclusionId ? { ...line, withdrawn: true } : line,
    ),
  }),

  'task.set': (state, payload) => ({
    ...state,
    tasks: put(state.tasks, { ...payload, withdrawn: false }, sameTask(payload.taskId)),
  }),

  'task.withdrawn': (state, { taskId }) => ({
    ...state,
    tasks: state.tasks.map((line) => (line.taskId === taskId ? { ...line, withdrawn: true } : line)),
  }),
} satisfies Partial<Appliers>;
