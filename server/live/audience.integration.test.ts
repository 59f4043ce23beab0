import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { RTP_CAPABILITIES } from './testing/media-samples.ts';
import { briefing, person, room } from './testing/people.ts';
import { turnableClock } from './testing/turned-clock.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'crowd';
const ROOMS = Array.from({ length: 200 }, (_, n) => `r${n + 1}`);
let world: World;

beforeEach(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(M, ROOMS, Date.now()));
});
afterEach(async () => {
  await world.close();
  vi.useRealTimers();
});

test('200 rooms that come in at once are told nothing of each other but totals', { timeout: 120_000 }, async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
  const clients = await Promise.all(ROOMS.map(async (roomId) => world.connect(room(roomId))));
  const answers = await Promise.all(clients.map(async (client) => client.join(M)));
  expect(answers.map(({ self, board, media }) => [self.standing, board, media !== null])).toEqual(
    ROOMS.map(() => ['room', null, true]),
  );
  for (const roomId of ROOMS) world.receiving(M, roomParty(roomId), true);
  await vi.waitUntil(() => [...world.state(M).attendees.values()].every(({ presentSince }) => presentSince !== null));

  const told = clients.map(({ pushCount }) => pushCount);
  expect(Math.max(...told)).toBeLessThanOrEqual(2);
  expect(clients.flatMap((client) => client.pushes('view.meeting'))).toEqual([]);
  expect(clients.flatMap((client) => client.pushes('view.board'))).toEqual([]);
  expect(clients.flatMap((client) => client.pushes('view.self'))).toEqual([]);

  // The totals arrive with the next interval, once and right; the board has every room.
  await vi.advanceTimersByTimeAsync(5000);
  await vi.waitFor(() => {
    for (const client of clients) expect(client.pushes('view.totals').at(-1)).toEqual({ present: 200, invited: 200 });
  });
  expect(Math.max(...clients.map((client) => client.pushes('view.totals').length))).toBeLessThanOrEqual(3);
  const links = new Map(
    chair.pushes('view.board').flatMap(({ rows }) => rows.map(({ roomId, link }) => [roomId, link])),
  );
  expect(ROOMS.filter((roomId) => links.get(roomId) === 'present')).toHaveLength(200);
});

test('a change of one room is told to that room and to the board, in one delta', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
  const a = await world.attend(room('r1'), M);
  const b = await world.attend(room('r2'), M);
  await vi.waitFor(() =>
    expect(chair.pushes('view.board').flatMap(({ rows }) => rows)).toContainEqual(
      expect.objectContaining({ roomId: 'r2', link: 'present' }),
    ),
  );
  const before = { b: b.pushes('view.self').length, chair: chair.pushes('view.board').length };

  await Promise.all([
    chair.do('room.mute', { meetingId: M, roomId: 'r1' }),
    chair.do('room.unmute', { meetingId: M, roomId: 'r1' }),
    chair.do('room.mute', { meetingId: M, roomId: 'r1' }),
  ]);
  await vi.waitFor(() => expect(a.pushes('view.self').at(-1)?.muted).toBe(true));
  await vi.waitFor(() =>
    expect(chair.pushes('view.board').at(-1)?.rows).toEqual([expect.objectContaining({ roomId: 'r1', muted: true })]),
  );
  expect(chair.pushes('view.board').length - before.chair).toBeLessThanOrEqual(2);
  expect(b.pushes('view.self')).toHaveLength(before.b);
});

test('one connection that floods is refused, then cut off; the others notice nothing', async () => {
  const chair = await world.attend(person('chair'), M);
  const flooder = await world.attend(room('r1'), M);
  const other = await world.attend(room('r2'), M);
  await chair.do('meeting.open', { meetingId: M });
  const logged = world.log.events(M).length;

  const answers = Array.from({ length: 300 }, async () => flooder.ask('floor.yield', { meetingId: M }));
  const codes = (await Promise.all(answers)).map((answer) => (answer.ok ? 'ok' : answer.error.code));
  expect(codes.filter((code) => code === 'no-speaker').length).toBeGreaterThanOrEqual(50);
  expect(codes.filter((code) => code === 'too-many-requests').length).toBeGreaterThanOrEqual(200);
  expect(flooder.socket.connected).toBe(true);

  flooder.socket.sendBuffer.length = 0;
  for (let n = 0; n < 150; n += 1) flooder.socket.emit('hand.raise', { meetingId: M });
  await vi.waitFor(() =>
    expect(flooder.pushes('connection.ended')).toEqual([expect.objectContaining({ code: 'too-many-requests' })]),
  );
  await vi.waitFor(() => expect(flooder.socket.connected).toBe(false));

  expect(await other.ask('hand.raise', { meetingId: M })).toEqual({ ok: true, data: {} });
  expect(other.socket.connected).toBe(true);
  expect(
    world.log
      .events(M)
      .slice(logged)
      .map(({ event }) => event.type),
  ).toContain('hand.raised');
});

test('a message that is too large ends the connection that sent it, and no other', async () => {
  const chair = await world.attend(person('chair'), M);
  const big = await world.connect(room('r1'));
  big.socket.emit('meeting.join', { meetingId: M, rtpCapabilities: RTP_CAPABILITIES, ballast: 'x'.repeat(300_000) });
  await vi.waitFor(() => expect(big.socket.connected).toBe(false));
  await chair.do('meeting.open', { meetingId: M });
});

test('a room is late on the board by the rules in force, also when they change while the meeting runs', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
  await vi.advanceTimersByTimeAsync(12 * 60_000);
  await world.attend(room('r1'), M);
  const lateOnBoard = (): boolean | undefined =>
    chair
      .pushes('view.board')
      .flatMap(({ rows }) => rows)
      .findLast(({ roomId }) => roomId === 'r1')?.late;
  await vi.waitFor(() => expect(lateOnBoard()).toBe(true));
  await world.decree({ lateAfterMs: 15 * 60_000 });
  await vi.waitFor(() => expect(lateOnBoard()).toBe(false));
});
