import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '#shared/contract/locale.ts';
import {
  lateTasks,
  taskLine,
  type TaskLine,
  type TaskList,
  taskList,
  taskReminders,
  type TaskReportRequest,
  taskTable,
} from '#shared/contract/tasks.ts';
import { request } from './request.ts';

const TASKS = '/api/tasks';
/** What is late changes from day to day. */
const LATE_FOR_MS = 5 * 60_000;
const LIST = ['tasks', 'list'];

type TaskKey = Pick<TaskLine, 'meetingId' | 'taskId'>;

/** The tasks that the viewer has to do with. */
export const useTasks = () =>
  useQuery({ queryKey: LIST, queryFn: ({ signal }) => request(taskList, TASKS, { signal }) });

/** How many of them are late. */
export const useLateTasks = (enabled: boolean) =>
  useQuery({
    queryKey: ['tasks', 'late'],
    queryFn: ({ signal }) => request(lateTasks, `${TASKS}/late`, { signal }),
    enabled,
    staleTime: LATE_FOR_MS,
    // A mark at the edge: a page is not to stumble over it.
    retry: false,
  });

/** How the tasks of a period stand, by lead unit. */
export const useTaskTable = (period: string) =>
  useQuery({
    queryKey: ['tasks', 'table', period],
    queryFn: ({ signal }) => request(taskTable, `${TASKS}/table?period=${period}`, { signal }),
  });

/** Where the table of a period is downloaded. */
export const taskTableFile = (period: string, kind: 'xlsx' | 'csv', locale: Locale): string =>
  `${TASKS}/table.${kind}?period=${period}&locale=${locale}`;

/** Puts what has become of a task into the list, and has the tables reckoned again. */
const useTaskChanged = () => {
  const client = useQueryClient();
  return async (changed: TaskLine): Promise<void> => {
    client.setQueryData<TaskList>(
      LIST,
      (list) => list && { ...list, tasks: list.tasks.map((task) => (isSame(task, changed) ? changed : task)) },
    );
    await Promise.all(['table', 'late'].map((part) => client.invalidateQueries({ queryKey: ['tasks', part] })));
  };
};

const isSame = (one: TaskKey, other: TaskKey): boolean =>
  one.taskId === other.taskId && one.meetingId === other.meetingId;

/** Reports a task as done. */
export function useReportTask({ meetingId, taskId }: TaskKey) {
  const onSuccess = useTaskChanged();
  return useMutation({
    mutationFn: (body: TaskReportRequest) =>
      request(taskLine, `${TASKS}/${meetingId}/${taskId}/report`, { method: 'POST', body }),
    onSuccess,
  });
}

/** Takes a report for not enough: the task is open again. */
export function useReopenTask({ meetingId, taskId }: TaskKey) {
  const onSuccess = useTaskChanged();
  return useMutation({
    mutationFn: (reason: string) =>
      request(taskLine, `${TASKS}/${meetingId}/${taskId}/reopening`, { method: 'POST', body: { reason } }),
    onSuccess,
  });
}

/** Reminds the lead units of these tasks. */
export function useRemindOfTasks() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (tasks: readonly TaskKey[]) =>
      request(taskReminders, `${TASKS}/reminders`, {
        method: 'POST',
        body: { tasks: tasks.map(({ meetingId, taskId }) => ({ meetingId, taskId })) },
      }),
    onSettled: () => client.invalidateQueries({ queryKey: LIST }),
  });
}
