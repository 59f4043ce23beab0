import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { taskLine, taskList, taskTable, type TaskLine } from '#shared/contract/tasks.ts';
import { dayOf } from '../calendar.ts';
import { addMeeting } from '../testing/meetings.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

const DAY_MS = 86_400_000;
const now = Date.now();
const today = dayOf(now);

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
  await addMeeting(server.repositories, { id: 'city-briefing' });
  const { tasks } = server.repositories;
  const task = { conclusionId: null, coordinatingUnitIds: ['health'], leadUnitId: 'phuctan' };
  await tasks.set(
    'city-briefing',
    { ...task, taskId: 'late', text: '=1+1', dueDay: dayOf(now - DAY_MS) },
    now - 9 * DAY_MS,
  );
  await tasks.set('city-briefing', { ...task, taskId: 'open', text: 'Rà soát', dueDay: null }, now);
});
afterAll(async () => server.stop());

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  await visitor.signIn(username);
  return visitor;
};
const tasksOf = async (visitor: Visitor): Promise<TaskLine[]> =>
  taskList.parse((await visitor.ask('GET', '/api/tasks')).body).tasks;

describe('the list of tasks', () => {
  it.each([
    ['secretary-city', { mayReport: true, mayRemind: true }],
    ['secretary-hoankiem', { mayReport: true, mayRemind: false }],
    ['secretary-health', { mayReport: false, mayRemind: false }],
    ['observer-city', { mayReport: false, mayRemind: false }],
  ])('of %s', async (username, may) => {
    const tasks = await tasksOf(await person(username));
    expect(tasks.map(({ taskId, state }) => [taskId, state])).toEqual([
      ['late', 'late'],
      ['open', 'open'],
    ]);
    expect(tasks[0]).toMatchObject({ ...may, lead: { name: 'Phường Phúc Tân' }, coordinating: [{ name: 'Sở Y tế' }] });
  });

  it('of those who have nothing to do with them is empty, and nothing of them can be done', async () => {
    const stranger = await person('secretary-badinh');
    expect(await tasksOf(stranger)).toEqual([]);
    const report = { text: 'x', day: today };
    expect((await stranger.ask('POST', '/api/tasks/city-briefing/late/report', report)).status).toBe(404);
  });
});

describe('a task', () => {
  it('is reported by those who answer for the unit, taken back by the office with a reason, and counted', async () => {
    const district = await person('secretary-hoankiem');
    const office = await person('secretary-city');
    const path = '/api/tasks/city-briefing/late';
    const report = { text: 'Đã xong', day: today };
    expect((await district.ask('POST', `${path}/report`, { ...report, day: '2090-01-01' })).status).toBe(400);
    const done = taskLine.parse((await district.ask('POST', `${path}/report`, report)).body);
    expect(done).toMatchObject({ state: 'done', done: { text: 'Đã xong', day: today, byName: 'secretary-hoankiem' } });
    expect(await district.ask('POST', `${path}/report`, report)).toMatchObject({
      status: 409,
      body: { error: { code: 'task-done' } },
    });
    const period = dayOf(now - 9 * DAY_MS).slice(0, 7);
    const table = taskTable.parse((await office.ask('GET', `/api/tasks/table?period=${period}`)).body);
    expect(table.rows).toMatchObject([{ unit: { name: 'Phường Phúc Tân' }, doneLate: 1, late: 0 }]);
    expect((await district.ask('POST', `${path}/reopening`, { reason: 'Thiếu' })).status).toBe(403);
    const again = taskLine.parse((await office.ask('POST', `${path}/reopening`, { reason: 'Thiếu số liệu' })).body);
    expect(again).toMatchObject({ state: 'late', done: null, reopened: { reason: 'Thiếu số liệu' } });
  });

  it('is reminded of by the office alone; the mail stands in the outbox', async () => {
    const office = await person('secretary-city');
    const body = { tasks: [{ meetingId: 'city-briefing', taskId: 'late' }] };
    const district = await person('secretary-hoankiem');
    expect((await district.ask('POST', '/api/tasks/reminders', body)).status).toBe(403);
    expect((await office.ask('POST', '/api/tasks/reminders', body)).body).toEqual({ mails: 1 });
    const mails = await server.repositories.mails.ofMeeting('city-briefing');
    const [mail, ...others] = mails.filter(({ kind }) => kind === 'task');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ unitId: 'phuctan', state: 'no-address' });
    expect(mail?.subject).toContain('Đôn đốc nhiệm vụ quá hạn: =1+1');
    expect((await tasksOf(office))[0]?.remindedAt).toBeGreaterThanOrEqual(now);
  });
});

it('the table is taken along as a workbook and as CSV', async () => {
  const office = await person('secretary-city');
  const period = dayOf(now).slice(0, 7);
  const file = async (kind: string): Promise<Buffer> => {
    const answer = await office.ask('GET', `/api/tasks/table.${kind}?period=${period}&locale=vi`);
    expect(answer.status).toBe(200);
    return answer.body as Buffer;
  };
  const book = read(await file('xlsx'));
  const rows: unknown[][] = utils.sheet_to_json(book.Sheets['Nhiệm vụ']!, { header: 1, blankrows: true });
  expect(rows.at(-2)?.[0]).toBe('Phường Phúc Tân');
  expect(rows.at(-1)?.[0]).toBe('Tổng cộng');
  const [head, line] = (await file('csv')).toString().split('\r\n');
  expect(head).toMatch(/^\uFEFFĐơn vị chủ trì,Được giao/);
  expect(line).toMatch(/^Phường Phúc Tân,\d+,/);
});
