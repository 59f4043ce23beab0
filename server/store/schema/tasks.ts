import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import { meetings } from './meetings.ts';
import { word } from './word.ts';

/** What may be done to a task after the meeting. */
export const taskDeed = z.enum(['done', 'reopened']);

/** Why a lead unit was reminded: by itself before and after the deadline, or by hand. */
export const reminderCause = z.enum(['day-before', 'late', 'by-hand']);

const ofMeeting = {
  meetingId: text('meeting_id')
    .notNull()
    .references(() => meetings.id, { onDelete: 'cascade' }),
  taskId: text('task_id').notNull(),
};

/** The register of tasks, which follows the meetings' logs. */
export const tasks = sqliteTable(
  'tasks',
  {
    ...ofMeeting,
    text: text('text').notNull(),
    leadUnitId: text('lead_unit_id').notNull(),
    /** JSON, checked when it is read. */
    coordinatingUnitIds: text('coordinating_unit_ids').notNull(),
    dueDay: text('due_day'),
    givenAt: integer('given_at').notNull(),
    withdrawn: integer('withdrawn', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.taskId] })],
);

/** What was reported on a task and what the office said to it; the last row of a task is how it stands. */
export const taskDeeds = sqliteTable(
  'task_deeds',
  {
    seq: integer('seq').primaryKey(),
    ...ofMeeting,
    kind: word('kind', taskDeed).notNull(),
    /** On which day it was done; null where it was reopened. */
    day: text('day'),
    text: text('text').notNull(),
    at: integer('at').notNull(),
    /** An account's id. */
    by: text('by').notNull(),
    byName: text('by_name').notNull(),
  },
  (table) => [index('task_deeds_task').on(table.meetingId, table.taskId)],
);

/** Reminders that were given to the sender of mails. */
export const taskReminders = sqliteTable(
  'task_reminders',
  {
    seq: integer('seq').primaryKey(),
    ...ofMeeting,
    cause: word('cause', reminderCause).notNull(),
    /** The deadline of which was reminded: another one is worth another reminder. */
    dueDay: text('due_day'),
    at: integer('at').notNull(),
  },
  (table) => [index('task_reminders_task').on(table.meetingId, table.taskId)],
);
