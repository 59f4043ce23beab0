import { z } from 'zod';
import { day, id, instant } from './ids.ts';

/** How a task stands on a day. */
export const taskState = z.enum(['open', 'due-soon', 'late', 'done']);
export type TaskState = z.infer<typeof taskState>;

const unitName = z.strictObject({ id, name: z.string() });

/** What the lead unit says was done, and on which day. */
export const taskReport = z.strictObject({ day, text: z.string(), at: instant, byName: z.string() });

/** Work that was given in a meeting, and how it stands today. */
export const taskLine = z.strictObject({
  meetingId: id,
  taskId: id,
  meetingTitle: z.string(),
  meetingDay: day,
  organiserName: z.string(),
  text: z.string(),
  lead: unitName,
  coordinating: z.array(unitName),
  givenDay: day,
  dueDay: day.nullable(),
  state: taskState,
  /** The report that stands; null while the task is not done. */
  done: taskReport.nullable(),
  /** Why the office took the last report for not enough; null where it did not. */
  reopened: z.strictObject({ at: instant, byName: z.string(), reason: z.string() }).nullable(),
  /** When the lead unit was last reminded. */
  remindedAt: instant.nullable(),
  mayReport: z.boolean(),
  mayReopen: z.boolean(),
  mayRemind: z.boolean(),
});
export type TaskLine = z.infer<typeof taskLine>;

/** The tasks that somebody may see, as they stand on a day. Those done long ago are left to the tables. */
export const taskList = z.strictObject({ day, tasks: z.array(taskLine) });
export type TaskList = z.infer<typeof taskList>;

/** How many of the tasks that somebody may see are late. */
export const lateTasks = z.strictObject({ late: z.number().int().nonnegative() });

export const taskReportRequest = z.strictObject({ text: z.string().trim().min(1).max(2000), day });
export type TaskReportRequest = z.infer<typeof taskReportRequest>;

export const taskReopening = z.strictObject({ reason: z.string().trim().min(1).max(500) });

/** Which tasks the lead units are to be reminded of. */
export const taskReminderRequest = z.strictObject({
  tasks: z
    .array(z.strictObject({ meetingId: id, taskId: id }))
    .min(1)
    .max(2000),
});

/** How many mails were given to the sender. */
export const taskReminders = z.strictObject({ mails: z.number().int().nonnegative() });

/** A month (`2026-11`) or a quarter (`2026-Q4`). */
export const taskPeriod = z.string().regex(/^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/);

const counts = {
  given: z.number().int().nonnegative(),
  doneInTime: z.number().int().nonnegative(),
  doneLate: z.number().int().nonnegative(),
  open: z.number().int().nonnegative(),
  late: z.number().int().nonnegative(),
};

/** Of the tasks given to a unit in a period: how they stand. Each is counted once, in one of the last four. */
export const taskCounts = z.strictObject(counts);
export type TaskCounts = z.infer<typeof taskCounts>;

/** The table of a period by lead unit, as the tasks stand on a day. */
export const taskTable = z.strictObject({
  period: taskPeriod,
  from: day,
  to: day,
  day,
  rows: z.array(z.strictObject({ unit: unitName, ...counts })),
  total: taskCounts,
});
export type TaskTable = z.infer<typeof taskTable>;
