import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveRequest } from '#shared/contract/live.ts';
import type { Client } from './testing/client.ts';
import { briefing, person, room } from './testing/people.ts';
import { turnableClock } from './testing/turned-clock.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'roll';
const ROOMS = ['r1', 'r2', 'r3', 'r4'];
const HANH = { name: 'Nguyễn Thị Hạnh', office: 'Phó Chủ tịch', deputisesFor: 'Trần Văn Bình' };
const LAN = { name: 'Lê Thị Lan', office: 'Văn phòng', deputisesFor: null };

let world: World;
let secretary: Client;

beforeEach(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(M, ROOMS, Date.now()));
  secretary = await world.attend(person('secretary'), M);
});
afterEach(async () => {
  await world.close();
  vi.useRealTimers();
});

const start = async (seconds = 300): Promise<string> => {
  const { rollCallId } = await secretary.do('rollCall.start', { meetingId: M, groupId: null, seconds });
  return rollCallId;
};
const entry = (
  rollCallId: string,
  roomId: string,
  more: Partial<LiveRequest<'rollCall.answer'>> = {},
): LiveRequest<'rollCall.answer'> => ({
  meetingId: M,
  rollCallId,
  roomId,
  answer: 'present',
  headcount: 3,
  people: [HANH, LAN],
  note: 'Đủ thành phần',
  ...more,
});
const closings = () =>
  world.log.events(M).flatMap(({ event }) => (event.type === 'rollCall.closed' ? [event.payload] : []));

test('names stand beside the log, which has references; a refused answer leaves no name behind', async () => {
  const r1 = await world.attend(room('r1'), M);
  const rollCallId = await start();
  const foreign = await r1.ask('rollCall.answer', entry(rollCallId, 'r2'));
  expect(foreign).toMatchObject({ error: { code: 'not-permitted' } });
  expect(await r1.ask('rollCall.answer', entry('another', 'r1'))).toMatchObject({ error: { code: 'no-roll-call' } });
  expect(world.names.kept).toEqual([]);

  await r1.do('rollCall.answer', entry(rollCallId, 'r1'));
  expect(world.names.kept).toEqual([HANH.name, HANH.deputisesFor, LAN.name]);
  const log = JSON.stringify(world.log.events(M));
  expect(world.names.kept.filter((name) => log.includes(name))).toEqual([]);
  const written = world.log.events(M).at(-1);
  expect(written?.actor).toBe('room:r1');
  const people = written?.event.type === 'rollCall.answered' ? written.event.payload.people : [];
  expect(people.map(({ office, deputisesFor }) => [office, deputisesFor !== null])).toEqual([
    ['Phó Chủ tịch', true],
    ['Văn phòng', false],
  ]);
});

test('an answer is told to the room itself and to the board, and to no other room', async () => {
  const r1 = await world.attend(room('r1'), M);
  const r2 = await world.attend(room('r2'), M);
  const rollCallId = await start();
  await vi.waitFor(() => expect(r2.pushes('view.self').at(-1)?.rollCall).toMatchObject({ rollCallId }));
  const told = r2.pushCount;
  const views = r1.pushes('view.meeting').length;
  await r1.do('rollCall.answer', entry(rollCallId, 'r1'));
  await vi.waitFor(() => expect(r1.pushes('view.self').at(-1)?.rollCall?.answeredAt).toEqual(expect.any(Number)));
  const onBoard = () => secretary.pushes('view.board').flatMap(({ rows }) => rows);
  await vi.waitFor(() =>
    expect(onBoard().findLast(({ roomId }) => roomId === 'r1')).toMatchObject({
      asked: true,
      answer: { headcount: 3 },
    }),
  );
  expect(r1.pushes('view.meeting')).toHaveLength(views);
  expect(r2.pushCount).toBe(told);
});

test('the last list is offered again, the own one, without the names that were blanked', async () => {
  const r1 = await world.attend(room('r1'), M);
  const r2 = await world.attend(room('r2'), M);
  expect(await r1.do('rollCall.previous', { meetingId: M })).toEqual({ previous: null });
  const rollCallId = await start();
  await r1.do('rollCall.answer', entry(rollCallId, 'r1'));
  await secretary.do('rollCall.close', { meetingId: M, rollCallId });

  const offered = { headcount: 3, note: 'Đủ thành phần', people: [HANH, LAN] };
  expect(await r1.do('rollCall.previous', { meetingId: M })).toMatchObject({ previous: offered });
  expect(await r2.do('rollCall.previous', { meetingId: M })).toEqual({ previous: null });
  world.names.blank(LAN.name);
  world.names.blank(HANH.deputisesFor);
  const kept = [{ ...HANH, deputisesFor: null }];
  expect(await r1.do('rollCall.previous', { meetingId: M })).toMatchObject({ previous: { people: kept } });
});

test('the deadline closes it, not before, also when the server is another one by then', async () => {
  const r1 = await world.attend(room('r1'), M);
  const rollCallId = await start(60);
  await r1.do('rollCall.answer', entry(rollCallId, 'r1'));
  await secretary.do('rollCall.remind', { meetingId: M, rollCallId });
  expect(world.log.events(M).at(-1)?.event).toMatchObject({ payload: { roomIds: ['r2', 'r3', 'r4'] } });
  await vi.advanceTimersByTimeAsync(55_000);
  expect(closings()).toEqual([]);

  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
  await world.restart();
  expect(closings()).toEqual([]);
  await vi.advanceTimersByTimeAsync(6000);
  await vi.waitFor(() => expect(closings()).toEqual([{ rollCallId, reason: 'deadline' }]));
  const late = await world.attend(room('r2'), M);
  expect(await late.ask('rollCall.answer', entry(rollCallId, 'r2'))).toMatchObject({ error: { code: 'no-roll-call' } });
});

test('a sweep goes on with the answers of the office; the room that is called has the floor and hears it', async () => {
  const r1 = await world.attend(room('r1'), M);
  const r2 = await world.attend(room('r2'), M);
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
  await secretary.do('sweep.start', { meetingId: M, roomIds: ['r3', 'r1', 'r2'] });
  await vi.waitFor(() => expect(r1.pushes('view.self').at(-1)?.speaking).toBe(true));
  expect(r2.pushes('view.meeting').at(-1)?.sweep).toMatchObject({ roomId: 'r1', answered: 1, asked: 3 });
  await secretary.do('sweep.answer', { meetingId: M, roomId: 'r1', answer: 'problem', note: 'Mất điện' });
  await vi.waitFor(() => expect(r2.pushes('view.self').at(-1)?.speaking).toBe(true));
  await secretary.do('sweep.answer', { meetingId: M, roomId: 'r2', answer: 'in-order', note: '' });
  await vi.waitFor(() => expect(r2.pushes('view.meeting').at(-1)?.sweep).toBeNull());
  await vi.waitFor(() => expect(secretary.pushes('view.board').at(-1)?.sweep).toMatchObject({ ended: true }));
  const said = new Map(
    secretary.pushes('view.board').flatMap(({ rows }) => rows.map((row) => [row.roomId, row.sweep])),
  );
  expect(said.get('r1')).toMatchObject({ answer: 'problem', note: 'Mất điện' });
  expect(said.get('r3')).toMatchObject({ answer: 'absent' });
});
