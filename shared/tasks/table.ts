import type { TaskCounts } from '../contract/tasks.ts';
import type { TaskDays } from './state.ts';

/** A task as the tables count it. */
export type CountedTask = TaskDays & { leadUnitId: string; givenDay: string };

/** First and last day of a month (`2026-11`) or a quarter (`2026-Q4`). */
export const daysOf = (period: string): { from: string; to: string } => {
  const year = Number(period.slice(0, 4));
  const part = period.slice(5);
  const [first, months] = part.startsWith('Q') ? [(Number(part.slice(1)) - 1) * 3, 3] : [Number(part) - 1, 1];
  const dayAt = (month: number, date: number): string =>
    new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
  return { from: dayAt(first, 1), to: dayAt(first + months, 0) };
};

/** The month and the quarter of a day. */
export const periodsOf = (day: string): { month: string; quarter: string } => ({
  month: day.slice(0, 7),
  quarter: `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
});

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
