import type { TaskLine, TaskState } from '#shared/contract/tasks.ts';
import { foldForSearch } from '#shared/org/search.ts';

/** What the list is narrowed to; null: no bound. */
export type TaskFilter = { state: TaskState | null; unitId: string | null; text: string };

/** The tasks that fit: by state, by lead unit, and by a part of the text or a name, typed with or without accents. */
export const filterTasks = (tasks: readonly TaskLine[], { state, unitId, text }: TaskFilter): TaskLine[] => {
  const wanted = foldForSearch(text);
  return tasks.filter(
    (task) =>
      (state === null || task.state === state) &&
      (unitId === null || task.lead.id === unitId) &&
      foldForSearch(`${task.text} ${task.lead.name} ${task.meetingTitle}`).includes(wanted),
  );
};

/** The order in which work presses: late first, then what is due next, then what has no deadline; what is done stands last. */
export const inUrgency = (tasks: readonly TaskLine[]): TaskLine[] =>
  tasks.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));

const keyOf = ({ state, dueDay, done }: TaskLine): string =>
  state === 'done' ? `3 ${done?.day ?? ''}` : dueDay === null ? '2' : `1 ${dueDay}`;

/** The lead units of the tasks, each once, by name. */
export const leadUnits = (tasks: readonly TaskLine[]): { value: string; label: string }[] =>
  [...new Map(tasks.map(({ lead }) => [lead.id, lead.name]))]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'vi'));
