import type { TaskCounts } from '../contract/tasks.ts';
import type { TaskDays } from './state.ts';

/** A task as the tables count it. */
export type CountedTask = TaskDays & { leadUnitId: string; givenDay: string };

/** How the tasks given in a period stand on a day, by lead unit. A task is done late where its report names a later day than the deadline. */
export const countTasks = (
  tasks: readonly CountedTask[],
  { from, to }: { from: string; to: string },
  day: string,
): Map<string, TaskCounts> => {
  const byUnit = new Map<string, TaskCounts>();
  for (const task of tasks) {
    if (task.givenDay < from || task.givenDay > to) continue;
    const counts = byUnit.get(task.leadUnitId) ?? noTasks();
    byUnit.set(task.leadUnitId, counts);
    counts.given += 1;
    counts[columnOf(task, day)] += 1;
  }
  return byUnit;
};

/** The sum of all lines. */
export const totalOf = (lines: Iterable<TaskCounts>): TaskCounts => {
  const total = noTasks();
  for (const line of lines) for (const column of COLUMNS) total[column] += line[column];
  return total;
};

/** The figures of a line, in the order of the table. */
export const COLUMNS = [
  'given',
  'doneInTime',
  'doneLate',
  'open',
  'late',
] as const satisfies readonly (keyof TaskCounts)[];

const noTasks = (): TaskCounts => ({ given: 0, doneInTime: 0, doneLate: 0, open: 0, late: 0 });

const columnOf = ({ dueDay, doneDay }: TaskDays, day: string): Exclude<keyof TaskCounts, 'given'> => {
  if (doneDay !== null) return dueDay === null || doneDay <= dueDay ? 'doneInTime' : 'doneLate';
  return dueDay !== null && dueDay < day ? 'late' : 'open';
};
