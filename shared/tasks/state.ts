import type { TaskState } from '../contract/tasks.ts';

/** What of a task decides how it stands. Days are `YYYY-MM-DD`. */
export type TaskDays = { dueDay: string | null; doneDay: string | null };

/** So many days before its deadline a task is due soon. */
export const DUE_SOON_DAYS = 3;

const DAY_MS = 86_400_000;

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** How a task stands on a day. Without a deadline it is never late; on the day of the deadline it is not late yet. */
export const stateOn = ({ dueDay, doneDay }: TaskDays, day: string): TaskState => {
  if (doneDay !== null) return 'done';
  if (dueDay === null) return 'open';
  if (dueDay < day) return 'late';
  return daysBetween(day, dueDay) <= DUE_SOON_DAYS ? 'due-soon' : 'open';
};

/** Which reminder a task's lead unit gets by itself on a day: the day before the deadline, and once it is late. */
export const reminderOn = (task: TaskDays, day: string): 'day-before' | 'late' | null => {
  if (task.doneDay !== null || task.dueDay === null) return null;
  if (task.dueDay < day) return 'late';
  return daysBetween(day, task.dueDay) === 1 ? 'day-before' : null;
};
