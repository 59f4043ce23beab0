import type { Principal } from '#shared/contract/accounts.ts';
import type { TaskLine, TaskTable } from '#shared/contract/tasks.ts';
import { mayReport, maySeeTask, maySupervise, type TaskScope } from '#shared/permissions/tasks.ts';
import { daysBetween, stateOn } from '#shared/tasks/state.ts';
import { daysOf } from '#shared/periods/periods.ts';
import { countTasks, totalOf } from '#shared/tasks/table.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { dayOf } from '../calendar.ts';
import { inTreeOrder } from '../org/order.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';
import type { StoredTask, Tasks } from '../store/tasks.ts';

/** A task with its meeting, as the desk works with it. */
export type KnownTask = { task: StoredTask; meeting: MeetingRecord; scope: TaskScope; doneDay: string | null };

/** What was given to whom, and what has become of it. */
export type TaskDesk = {
  /** The tasks that somebody may see; without those done long ago. */
  list(principal: Principal): Promise<{ day: string; tasks: TaskLine[] }>;
  /** How many of them are late. */
  late(principal: Principal): Promise<number>;
  /** The lead unit's word that it is done. Refuses what the person may not, and a day that is still to come. */
  report(principal: Principal, key: TaskKey, report: { text: string; day: string }): Promise<TaskLine>;
  /** The office takes the report for not enough, with a reason. */
  reopen(principal: Principal, key: TaskKey, reason: string): Promise<TaskLine>;
  /** The table of a period by lead unit, of the tasks that somebody may see. */
  table(principal: Principal, period: string): Promise<TaskTable>;
  /** All tasks that stand. */
  known(): Promise<KnownTask[]>;
};

export type TaskKey = { meetingId: string; taskId: string };
type Person = Extract<Principal, { kind: 'account' }>;

/** After so many days a task that is done stands in the tables alone. */
const SHOWN_DONE_DAYS = 100;

type Deps = { tasks: Tasks; meetings: Meetings; trees: Trees; clock: () => number };

export const createTaskDesk = ({ tasks, meetings, trees, clock }: Deps): TaskDesk => {
  const known = async (): Promise<KnownTask[]> => {
    const all = await tasks.all();
    const records = new Map<string, MeetingRecord | undefined>();
    for (const { meetingId } of all) {
      if (!records.has(meetingId)) records.set(meetingId, await meetings.byId(meetingId));
    }
    return all.flatMap((task) => {
      const meeting = records.get(task.meetingId);
      if (meeting === undefined) return [];
      const { leadUnitId, coordinatingUnitIds } = task;
      const scope = { organiserUnitId: meeting.organiserUnitId, leadUnitId, coordinatingUnitIds };
      return [{ task, meeting, scope, doneDay: task.last?.kind === 'done' ? task.last.day : null }];
    });
  };

  const treeOf = async ({ task }: KnownTask): Promise<UnitTree> => trees.on(dayOf(task.givenAt));

  const seen = async (principal: Principal): Promise<KnownTask[]> => {
    const found: KnownTask[] = [];
    for (const one of await known()) if (maySeeTask(principal, one.scope, await treeOf(one))) found.push(one);
    return found;
  };

  const line = async (principal: Principal, one: KnownTask): Promise<TaskLine> => {
    const { task, meeting, scope, doneDay } = one;
    const tree = await treeOf(one);
    const named = (id: string) => ({ id, name: tree.get(id)?.name ?? '' });
    const isDone = doneDay !== null;
    const supervises = maySupervise(principal, scope);
    return {
      meetingId: task.meetingId,
      taskId: task.taskId,
      meetingTitle: meeting.title ?? '',
      meetingDay: dayOf(meeting.startsAt),
      organiserName: meeting.organiserName,
      text: task.text,
      lead: named(task.leadUnitId),
      coordinating: task.coordinatingUnitIds.map(named),
      givenDay: dayOf(task.givenAt),
      dueDay: task.dueDay,
      state: stateOn({ dueDay: task.dueDay, doneDay }, dayOf(clock())),
      ...wordOn(task),
      remindedAt: task.remindedAt,
      mayReport: !isDone && mayReport(principal, scope, tree),
      mayReopen: isDone && supervises,
      mayRemind: !isDone && supervises,
    };
  };

  /** What may not be seen is not there. */
  const find = async (principal: Principal, key: TaskKey): Promise<KnownTask & { person: Person }> => {
    const visible = await seen(principal);
    const found = visible.find(({ task }) => task.meetingId === key.meetingId && task.taskId === key.taskId);
    if (found === undefined || principal.kind !== 'account') throw new Refused('not-found');
    return { ...found, person: principal };
  };

  const afterwards = async (principal: Principal, key: TaskKey): Promise<TaskLine> =>
    line(principal, await find(principal, key));

  const signature = ({ accountId, displayName }: Person) => ({ at: clock(), by: accountId, byName: displayName });

  return {
    known,

    list: async (principal) => {
      const day = dayOf(clock());
      const shown = (await seen(principal)).filter(
        ({ doneDay }) => doneDay === null || daysBetween(doneDay, day) <= SHOWN_DONE_DAYS,
      );
      const lines: TaskLine[] = [];
      for (const one of shown) lines.push(await line(principal, one));
      return { day, tasks: lines };
    },

    late: async (principal) => {
      const day = dayOf(clock());
      const visible = await seen(principal);
      return visible.filter(({ task, doneDay }) => stateOn({ dueDay: task.dueDay, doneDay }, day) === 'late').length;
    },

    report: async (principal, key, { text, day }) => {
      const one = await find(principal, key);
      if (!mayReport(principal, one.scope, await treeOf(one))) throw new Refused('not-permitted');
      if (one.doneDay !== null) throw new Refused('task-done');
      if (day > dayOf(clock()) || day < dayOf(one.task.givenAt)) throw new Refused('bad-input', ['day']);
      await tasks.add({ ...key, kind: 'done', day, text, ...signature(one.person) });
      return afterwards(principal, key);
    },

    reopen: async (principal, key, reason) => {
      const one = await find(principal, key);
      if (!maySupervise(principal, one.scope)) throw new Refused('not-permitted');
      if (one.doneDay === null) throw new Refused('task-open');
      await tasks.add({ ...key, kind: 'reopened', day: null, text: reason, ...signature(one.person) });
      return afterwards(principal, key);
    },

    table: async (principal, period) => {
      const day = dayOf(clock());
      const days = daysOf(period);
      const visible = await seen(principal);
      const counted = visible.map(({ task, doneDay }) => {
        const { leadUnitId, dueDay, givenAt } = task;
        return { leadUnitId, dueDay, doneDay, givenDay: dayOf(givenAt) };
      });
      const names = new Map<string, string>();
      for (const one of visible) {
        const { leadUnitId } = one.task;
        names.set(leadUnitId, (await treeOf(one)).get(leadUnitId)?.name ?? '');
      }
      // Units that have ended since stand behind the others.
      const order = new Map(inTreeOrder(await trees.on(day)).map(({ id }, position) => [id, position]));
      const positionOf = (unitId: string): number => order.get(unitId) ?? order.size;
      const rows = [...countTasks(counted, days, day)]
        .toSorted(([one], [other]) => positionOf(one) - positionOf(other))
        .map(([id, counts]) => ({ unit: { id, name: names.get(id) ?? '' }, ...counts }));
      return { period, ...days, day, rows, total: totalOf(rows) };
    },
  };
};

/** The report that stands, or why the last one does not. */
const wordOn = ({ last }: StoredTask): Pick<TaskLine, 'done' | 'reopened'> => {
  if (last === null) return { done: null, reopened: null };
  const { kind, day, text, at, byName } = last;
  return kind === 'done' && day !== null
    ? { done: { day, text, at, byName }, reopened: null }
    : { done: null, reopened: { at, byName, reason: text } };
};
