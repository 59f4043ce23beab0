import { and, asc, eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import type { Task } from '#shared/contract/outcomes.ts';
import type { Db } from './database.ts';
import { taskDeeds, taskReminders, tasks } from './schema/index.ts';

type TaskKey = { meetingId: string; taskId: string };
export type TaskDeed = Omit<typeof taskDeeds.$inferSelect, 'seq'>;
export type TaskReminder = Omit<typeof taskReminders.$inferSelect, 'seq'>;

/** A task with the last thing that was done to it. */
export type StoredTask = TaskKey & {
  text: string;
  leadUnitId: string;
  coordinatingUnitIds: string[];
  dueDay: string | null;
  /** When it was first given, UTC milliseconds. */
  givenAt: number;
  last: TaskDeed | null;
  remindedAt: number | null;
};

/** The register of tasks, with what was reported on them. */
export type Tasks = {
  /** A task as the meeting has set it, at a moment; set again it keeps the moment at which it was first given. */
  set(meetingId: string, task: Task, at: number): Promise<void>;
  withdraw(key: TaskKey): Promise<void>;
  /** All that stand. */
  all(): Promise<StoredTask[]>;
  add(deed: TaskDeed): Promise<void>;
  reminders(): Promise<TaskReminder[]>;
  remember(reminders: readonly TaskReminder[]): Promise<void>;
};

const unitIds = z.array(id);
const keyOf = ({ meetingId, taskId }: TaskKey): string => `${meetingId} ${taskId}`;

/** The repository of tasks. */
export const createTasks = (db: Db): Tasks => ({
  set: async (meetingId, { taskId, text, leadUnitId, coordinatingUnitIds, dueDay }, at) => {
    const facts = { text, leadUnitId, coordinatingUnitIds: JSON.stringify(coordinatingUnitIds), dueDay };
    const row = { ...facts, withdrawn: false };
    db.insert(tasks)
      .values({ meetingId, taskId, givenAt: at, ...row })
      .onConflictDoUpdate({ target: [tasks.meetingId, tasks.taskId], set: row })
      .run();
  },

  withdraw: async ({ meetingId, taskId }) => {
    db.update(tasks)
      .set({ withdrawn: true })
      .where(and(eq(tasks.meetingId, meetingId), eq(tasks.taskId, taskId)))
      .run();
  },

  all: async () => {
    const deeds = db.select().from(taskDeeds).orderBy(asc(taskDeeds.seq)).all();
    const last = new Map(deeds.map(({ seq: _seq, ...deed }) => [keyOf(deed), deed]));
    const { meetingId, taskId } = taskReminders;
    const reminded = db
      .select({ meetingId, taskId, at: max(taskReminders.at) })
      .from(taskReminders)
      .groupBy(meetingId, taskId)
      .all();
    const remindedAt = new Map(reminded.map((row) => [keyOf(row), row.at]));
    return db
      .select()
      .from(tasks)
      .where(eq(tasks.withdrawn, false))
      .orderBy(asc(tasks.givenAt))
      .all()
      .map(({ withdrawn: _withdrawn, ...task }) => ({
        ...task,
        coordinatingUnitIds: unitIds.parse(JSON.parse(task.coordinatingUnitIds)),
        last: last.get(keyOf(task)) ?? null,
        remindedAt: remindedAt.get(keyOf(task)) ?? null,
      }));
  },

  add: async (deed) => {
    db.insert(taskDeeds).values(deed).run();
  },

  reminders: async () =>
    db
      .select()
      .from(taskReminders)
      .all()
      .map(({ seq: _seq, ...reminder }) => reminder),

  remember: async (reminders) => {
    if (reminders.length > 0)
      db.insert(taskReminders)
        .values([...reminders])
        .run();
  },
});
