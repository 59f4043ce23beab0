import { roomParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { ConclusionLine, MeetingState, TaskLine } from '../state.ts';
import { hostOf } from '../views/host.ts';
import type { Appliers } from './table.ts';

/** The line in its place, or at the end where it is new. */
const put = <T>(lines: readonly T[], line: T, isSame: (other: T) => boolean): readonly T[] =>
  lines.some(isSame) ? lines.map((other) => (isSame(other) ? line : other)) : [...lines, line];

const sameConclusion = (id: string) => (line: ConclusionLine) => line.conclusionId === id;
const sameTask = (id: string) => (line: TaskLine) => line.taskId === id;

/** The room that has the floor, or else who hosts; nobody while the meeting does not go on. */
const speakerOf = (state: MeetingState): PartyId | null => {
  if (state.phase !== 'open') return null;
  return state.floor ? roomParty(state.floor.roomId) : hostOf(state);
};

/** What rooms write in, and what comes out of the meeting. */
export const outcomes = {
  'comment.sent': (state, payload, { at }) => ({ ...state, comments: [...state.comments, { ...payload, at }] }),

  /** Put right, it keeps when it was first written, and who spoke then. */
  'conclusion.written': (state, payload, { at }) => {
    const isSame = sameConclusion(payload.conclusionId);
    const { at: writtenAt, speaker } = state.conclusions.find(isSame) ?? { at, speaker: speakerOf(state) };
    const line = { ...payload, at: writtenAt, speaker, withdrawn: false };
    return { ...state, conclusions: put(state.conclusions, line, isSame) };
  },

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
