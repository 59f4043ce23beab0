import type { Logger } from 'pino';
import type { Principal } from '#shared/contract/accounts.ts';
import { maySupervise } from '#shared/permissions/tasks.ts';
import { reminderOn } from '#shared/tasks/state.ts';
import { clockText, dayOf } from '../calendar.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { TaskReminder, Tasks } from '../store/tasks.ts';
import type { KnownTask, TaskDesk, TaskKey } from './desk.ts';
import { reminderLetter } from './reminder-letter.ts';

/** Reminds lead units of their tasks by e-mail. */
export type Reminding = {
  /** The office reminds by hand; gives how many mails that were. */
  remind(principal: Principal, keys: readonly TaskKey[]): Promise<number>;
  /** What is due now: the day before a deadline, and once when it is over. Each is remembered. */
  remindDue(): Promise<void>;
};

type Deps = {
  desk: TaskDesk;
  tasks: Tasks;
  trees: Trees;
  outbox: Outbox;
  /** Where people reach the page of tasks. */
  url: () => string;
  clock: () => number;
};

/** Nobody is reminded at night. */
const FIRST_HOUR = '07:00:00';

export const createReminding = ({ desk, tasks, trees, outbox, url, clock }: Deps): Reminding => {
  const send = async (reminded: readonly (KnownTask & { cause: TaskReminder['cause'] })[]): Promise<void> => {
    const at = clock();
    const day = dayOf(at);
    const mails = reminded.map(async ({ task, meeting, doneDay }) => {
      const tree = await trees.on(dayOf(task.givenAt));
      const leadUnitName = tree.get(task.leadUnitId)?.name ?? '';
      const facts = { text: task.text, dueDay: task.dueDay, doneDay, leadUnitName, url: url() };
      const of = { organiserName: meeting.organiserName, meetingTitle: meeting.title ?? '' };
      const letter = reminderLetter({ ...facts, ...of, meetingDay: dayOf(meeting.startsAt) }, day);
      const to = { unitId: task.leadUnitId, recipient: leadUnitName };
      return { meetingId: meeting.id, kind: 'task' as const, ...to, ...letter, attachments: [] };
    });
    // What cannot be given away is not remembered, and tried again.
    await outbox.enqueue(await Promise.all(mails));
    await tasks.remember(
      reminded.map(({ task: { meetingId, taskId, dueDay }, cause }) => ({ meetingId, taskId, cause, dueDay, at })),
    );
  };

  return {
    remind: async (principal, keys) => {
      const wanted = new Set(keys.map(({ meetingId, taskId }) => `${meetingId} ${taskId}`));
      const found = (await desk.known()).filter(({ task }) => wanted.has(`${task.meetingId} ${task.taskId}`));
      if (found.length < wanted.size) throw new Refused('not-found');
      if (!found.every(({ scope }) => maySupervise(principal, scope))) throw new Refused('not-permitted');
      const open = found.filter(({ doneDay }) => doneDay === null);
      await send(open.map((one) => ({ ...one, cause: 'by-hand' })));
      return open.length;
    },

    remindDue: async () => {
      const now = clock();
      if (clockText(now) < FIRST_HOUR) return;
      const sent = new Set((await tasks.reminders()).map(markOf));
      const due = (await desk.known()).flatMap((one) => {
        const { meetingId, taskId, dueDay } = one.task;
        const cause = reminderOn({ dueDay, doneDay: one.doneDay }, dayOf(now));
        return cause === null || sent.has(markOf({ meetingId, taskId, cause, dueDay })) ? [] : [{ ...one, cause }];
      });
      if (due.length > 0) await send(due);
    },
  };
};

const markOf = ({ meetingId, taskId, cause, dueDay }: Omit<TaskReminder, 'at'>): string =>
  [meetingId, taskId, cause, dueDay].join(' ');

const QUARTER_OF_AN_HOUR_MS = 15 * 60_000;

/** Reminds of what is due, at the start and then all the time. What cannot be given away now is in a quarter of an hour. */
export const remindByItself = (reminding: Reminding, logger: Logger): { stop(): void } => {
  let atWork = false;
  const tryIt = (): void => {
    if (atWork) return;
    atWork = true;
    reminding
      .remindDue()
      .catch((error: unknown) => logger.error({ err: error }, 'reminders of tasks could not be given to the sender'))
      .finally(() => {
        atWork = false;
      });
  };
  tryIt();
  const timer = setInterval(tryIt, QUARTER_OF_AN_HOUR_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
