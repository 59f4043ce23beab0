import type { TaskLine, TaskState } from '#shared/contract/tasks.ts';
import { foldForSearch } from '#shared/org/search.ts';

/** What the list is narrowed to; null: no bound. */
export type TaskFilter = { state: TaskState | null; unitId: string | null; meetingId: string | null; text: string };

/** The tasks that fit: by state, lead unit, meeting, and by a part of the text or a name, typed with or without accents. */
export const filterTasks = (tasks: readonly TaskLine[], { state, unitId, meetingId, text }: TaskFilter): TaskLine[] => {
  const wanted = foldForSearch(text);
  return tasks.filter(
    (task) =>
      (state === null || task.state === state) &&
      (unitId === null || task.lead.id === unitId) &&
      (meetingId === null || task.meetingId === meetingId) &&
      foldForSearch(`${task.text} ${task.lead.name} ${task.meetingTitle}`).includes(wanted),
  );
};

/** The order in which work presses: late first, then what is due next, then what has no deadline; what is done stands last. */
export const inUrgency = (tasks: readonly TaskLine[]): TaskLine[] =>
  tasks.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));

const keyOf = ({ state, dueDay, done }: TaskLine): string =>
  state === 'done' ? `3 ${done?.day ?? ''}` : dueDay === null ? '2' : `1 ${dueDay}`;

type Choice = { value: string; label: string };

/** The lead units of the tasks, each once, by name. */
export const leadUnits = (tasks: readonly TaskLine[]): Choice[] =>
  choices(tasks.map(({ lead }) => [lead.id, lead.name])).toSorted((one, other) =>
    one.label.localeCompare(other.label, 'vi'),
  );

/** The meetings that gave the tasks, each once, latest first. The day is told as `dayText` has it: titles repeat themselves. */
export const meetingsOf = (tasks: readonly TaskLine[], dayText: (day: string) => string): Choice[] =>
  choices(
    tasks
      .toSorted((one, other) => other.meetingDay.localeCompare(one.meetingDay))
      .map(({ meetingId, meetingTitle, meetingDay }) => [meetingId, `${meetingTitle}, ${dayText(meetingDay)}`]),
  );

const choices = (named: readonly [string, string][]): Choice[] =>
  [...new Map(named)].map(([value, label]) => ({ value, label }));

/** Tasks by their lead units, by name; within each as they came. */
export const byLeadUnit = (tasks: readonly TaskLine[]): { unitId: string; name: string; tasks: TaskLine[] }[] =>
  leadUnits(tasks).map(({ value, label }) => ({
    unitId: value,
    name: label,
    tasks: tasks.filter(({ lead }) => lead.id === value),
  }));
