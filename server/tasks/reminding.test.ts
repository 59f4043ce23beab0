import pino from 'pino';
import { expect, it } from 'vitest';
import type { Task } from '#shared/contract/outcomes.ts';
import { createOutbox } from '../mail/outbox.ts';
import { createTrees } from '../org/trees.ts';
import { addMeeting } from '../testing/meetings.ts';
import { smallCity } from '../testing/small-city.ts';
import { createTaskDesk } from './desk.ts';
import { createTaskRegister } from './register.ts';
import { createReminding } from './reminding.ts';

const HOUR_MS = 3_600_000;
/** 20 November 2026, 09:00 in Việt Nam. */
const NINE = Date.UTC(2026, 10, 20, 2);

const task = (change: Partial<Task> = {}): Task => ({
  taskId: 't',
  conclusionId: null,
  text: 'Báo cáo\nkết quả',
  leadUnitId: 'phuctan',
  coordinatingUnitIds: [],
  dueDay: '2026-11-21',
  ...change,
});

const desk = async () => {
  const city = await smallCity();
  await addMeeting(city, { id: 'm' });
  const time = { now: NINE };
  const clock = (): number => time.now;
  const trees = createTrees(city.units);
  const outbox = createOutbox({ mails: city.mails, host: () => 'hop.example', wake: () => undefined, clock });
  const tasks = createTaskDesk({ ...city, trees, clock });
  const url = (): string => 'https://hop.example/tasks';
  const reminding = createReminding({ desk: tasks, tasks: city.tasks, trees, outbox, url, clock });
  const subjects = async (): Promise<string[]> =>
    (await city.mails.ofMeeting('m')).toSorted((a, b) => a.createdAt - b.createdAt).map(({ subject }) => subject);
  return { city, time, reminding, subjects };
};

it('a lead unit is reminded the day before and once when it is late; not at night, not twice, not when it is done', async () => {
  const { city, time, reminding, subjects } = await desk();
  await city.tasks.set('m', task(), NINE - 30 * HOUR_MS);
  time.now = NINE - 3 * HOUR_MS;
  await reminding.remindDue();
  expect(await subjects()).toEqual([]);
  for (const hours of [0, 1, 24, 48, 72]) {
    time.now = NINE + hours * HOUR_MS;
    await reminding.remindDue();
  }
  expect(await subjects()).toEqual([
    'Nhắc nhiệm vụ: Báo cáo kết quả (thời hạn 21/11/2026)',
    'Đôn đốc nhiệm vụ quá hạn: Báo cáo kết quả (thời hạn 21/11/2026)',
  ]);
  await city.tasks.set('m', task({ dueDay: '2026-11-24' }), time.now);
  await reminding.remindDue();
  expect(await subjects()).toHaveLength(3);
  const done = { meetingId: 'm', taskId: 't', kind: 'done', day: '2026-11-23', text: '', by: 'a', byName: '' } as const;
  await city.tasks.add({ ...done, at: time.now });
  time.now += 48 * HOUR_MS;
  await reminding.remindDue();
  expect(await subjects()).toHaveLength(3);
});

it('the register follows the logs, and takes up at the start what it has not heard of', async () => {
  const { city } = await desk();
  const register = createTaskRegister(city.tasks, city.logReading, pino({ level: 'silent' }));
  const stored = await city.log.append('m', 0, [
    { at: 1, actor: 'system', events: [{ type: 'task.set', version: 1, payload: task() }] },
    {
      at: 2,
      actor: 'system',
      events: [{ type: 'task.set', version: 1, payload: task({ taskId: 'u', text: 'Khác' }) }],
    },
    { at: 3, actor: 'system', events: [{ type: 'task.set', version: 1, payload: task({ text: 'Sửa' }) }] },
    { at: 4, actor: 'system', events: [{ type: 'task.withdrawn', version: 1, payload: { taskId: 'u' } }] },
  ]);
  await register.catchUp();
  expect(await city.tasks.all()).toMatchObject([{ taskId: 't', text: 'Sửa', givenAt: 1 }]);
  const again = stored.slice(1, 2);
  register.onEvents('m', again);
  await expect.poll(async () => (await city.tasks.all()).map(({ taskId }) => taskId)).toEqual(['t', 'u']);
});
