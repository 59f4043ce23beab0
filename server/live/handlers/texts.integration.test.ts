import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TextThread } from '#shared/contract/text-messages.ts';
import type { Client } from '../testing/client.ts';
import { briefing, person, room } from '../testing/people.ts';
import { turnableClock } from '../testing/turned-clock.ts';
import { type World, createWorld } from '../testing/world.ts';

const M = 'briefing';
let world: World;
let secretary: Client;
let technician: Client;
let r1: Client;
let r2: Client;

beforeEach(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(M, ['r1', 'r2'], Date.now()));
  secretary = await world.attend(person('secretary'), M);
  technician = await world.attend(person('technician'), M);
  r1 = await world.attend(room('r1'), M);
  r2 = await world.attend(room('r2'), M);
});
afterEach(async () => {
  await world.close();
  vi.useRealTimers();
});

let serial = 0;
const send = async (client: Client, thread: TextThread, roomId: string | null, text: string): Promise<string> => {
  const answer = await client.ask('text.send', { meetingId: M, messageId: `t${(serial += 1)}`, thread, roomId, text });
  return answer.ok ? 'done' : answer.error.code;
};
const heard = (): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries({ secretary, technician, r1, r2 }).map(([who, client]) => [
      who,
      client.pushes('text.added').map(({ author, text }) => `${author}: ${text}`),
    ]),
  );

test('goes to those it concerns and to nobody else', async () => {
  await send(r1, 'office', null, 'Xin phép ra ngoài');
  await send(secretary, 'office', 'r1', 'Đồng ý');
  await send(r2, 'technician', null, 'Không nghe được');
  await send(technician, 'technician', 'r2', 'Đã tăng âm lượng');
  await send(secretary, 'office', null, 'Nghỉ 10 phút');
  const all = 'Người account:secretary: Nghỉ 10 phút';
  await vi.waitFor(() =>
    expect(heard()).toEqual({
      secretary: ['Phòng r1: Xin phép ra ngoài', 'Người account:secretary: Đồng ý', all],
      technician: ['Phòng r2: Không nghe được', 'Người account:technician: Đã tăng âm lượng', all],
      r1: ['Phòng r1: Xin phép ra ngoài', 'Người account:secretary: Đồng ý', all],
      r2: ['Phòng r2: Không nghe được', 'Người account:technician: Đã tăng âm lượng', all],
    }),
  );
});

test('is there at joining, with its author’s name, also after the server was started again', async () => {
  await send(r1, 'technician', null, 'Không thấy hình');
  await send(technician, 'technician', 'r1', 'Đang xem');
  await world.restart();
  const again = await world.connect(room('r1'));
  expect((await again.join(M)).texts).toMatchObject([
    { author: 'Phòng r1', text: 'Không thấy hình', roomName: 'Phòng r1', fromRoom: true },
    { author: 'Người account:technician', text: 'Đang xem', roomName: 'Phòng r1', fromRoom: false },
  ]);
  expect((await (await world.connect(room('r2'))).join(M)).texts).toEqual([]);
});

test('of one room are ten in a burst, then one every six seconds; others are not held up by it', async () => {
  const codes = [];
  for (let n = 0; n < 12; n += 1) codes.push(await send(r1, 'office', null, `${n}`));
  expect(codes).toEqual([...Array<string>(10).fill('done'), 'too-many-requests', 'too-many-requests']);
  expect(await send(r2, 'office', null, 'a')).toBe('done');
  expect(await send(secretary, 'office', null, 'a')).toBe('done');
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await send(r1, 'office', null, 'a')).toBe('done');
  expect(await send(r1, 'office', null, 'a')).toBe('too-many-requests');
});

test('is refused to a room that is not in the meeting, in another’s name, empty, or too long', async () => {
  expect(await send(secretary, 'office', 'r9', 'a')).toBe('not-invited');
  expect(await send(r1, 'office', 'r2', 'a')).toBe('not-permitted');
  expect(await send(technician, 'office', 'r1', 'a')).toBe('not-permitted');
  expect(await send(technician, 'technician', null, 'a')).toBe('not-permitted');
  expect(await send(r1, 'office', null, '   ')).toBe('bad-input');
  expect(await send(r1, 'office', null, 'x'.repeat(501))).toBe('bad-input');
  expect(world.state(M).texts).toEqual([]);
});
