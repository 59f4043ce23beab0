import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accountParty, roomParty } from '#shared/contract/ids.ts';
import { MediaRefused } from '../failures.ts';
import { rtpParametersOf } from './testing/media-samples.ts';
import { briefing, person, room } from './testing/people.ts';
import { turnableClock } from './testing/turned-clock.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'briefing';
const meetingId = M;
const A = roomParty('r1');
let world: World;

beforeEach(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(M, ['r1', 'r2'], Date.now()));
});
afterEach(async () => {
  await world.close();
  vi.useRealTimers();
});

const camera = { meetingId, source: 'camera', rtpParameters: rtpParametersOf('camera') } as const;
const outages = () =>
  world.log.events(M).flatMap(({ event }) => (event.type === 'service.outage' ? [event.payload] : []));

test('without media the meeting goes on, and media follows when it can be had', async () => {
  world.media.available = false;
  const chair = await world.connect(person('chair'));
  expect((await chair.join(M)).media).toBeNull();
  await chair.do('meeting.open', { meetingId });
  expect(await chair.ask('producer.create', camera)).toMatchObject({ error: { code: 'media-unavailable' } });

  world.media.available = true;
  world.media.facts().onAvailable();
  await vi.waitFor(() => expect(chair.pushes('media.offer')).toHaveLength(1));
  await chair.do('producer.create', camera);
  const late = await world.connect(room('r1'));
  expect((await late.join(M)).media?.consumers.map(({ party }) => party)).toEqual([accountParty('chair')]);
});

test('peers that were lost with their worker are attached again, and the stage is set again', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId });
  const a = await world.attend(room('r1'), M);
  await vi.waitFor(() => expect(world.state(M).attendees.get(A)?.presentSince).not.toBeNull());
  await chair.do('producer.create', camera);
  await vi.waitFor(() => expect(a.pushes('media.consumers')).toHaveLength(1));

  await vi.advanceTimersByTimeAsync(10_000);
  const at = Date.now() - 500;
  const lost = [...(world.media.meetings.get(M)?.peers.keys() ?? [])];
  world.media.meetings.get(M)?.peers.clear();
  world.media.facts().onPeersLost({ meetingId, peerIds: lost, at });
  await vi.waitFor(() => expect([chair, a].map((client) => client.pushes('media.offer').length)).toEqual([1, 1]));
  expect([...(world.media.meetings.get(M)?.peers.keys() ?? [])].filter((peerId) => lost.includes(peerId))).toEqual([]);
  await vi.waitFor(() => expect(world.state(M).attendees.get(A)).toMatchObject({ presentSince: null, lostAt: at }));
  expect(outages().map(({ from, parties }) => ({ from, parties }))).toEqual([
    { from: at, parties: [accountParty('chair'), A] },
  ]);

  await chair.do('producer.create', camera);
  await vi.waitFor(() => expect(a.pushes('media.consumers')).toHaveLength(2));
});

test('while no node is left, the meeting waits and is attached when one is back', async () => {
  const a = await world.attend(room('r1'), M);
  const lost = [world.media.peerOf(M, A).peerId];
  world.media.available = false;
  world.media.facts().onPeersLost({ meetingId, peerIds: lost, at: Date.now() });
  await vi.waitFor(() => expect(world.state(M).attendees.get(A)?.lostAt).not.toBeNull());
  expect(outages()).toEqual([]);
  world.media.available = true;
  world.media.facts().onAvailable();
  await vi.waitFor(() => expect(a.pushes('media.offer')).toHaveLength(1));
  await vi.waitFor(() => expect(outages()).toHaveLength(1));
});

test('a node that is back while the attempts without it still fail is asked at once', async () => {
  const a = await world.attend(room('r1'), M);
  const lost = [world.media.peerOf(M, A).peerId];
  world.media.available = false;
  world.media.facts().onPeersLost({ meetingId, peerIds: lost, at: Date.now() });
  // The old process of a node is given up when the new one registers: no time passes in between.
  world.media.available = true;
  world.media.facts().onAvailable();
  await vi.waitFor(() => expect(a.pushes('media.offer')).toHaveLength(1));
  await vi.waitFor(() => expect(outages()).toHaveLength(1));
});

test('a node that refuses everybody, because its only worker has died, is asked again', async () => {
  const a = await world.attend(room('r1'), M);
  const attach = vi.spyOn(world.media, 'attach').mockRejectedValueOnce(new MediaRefused('no media worker is alive'));
  world.media.facts().onPeersLost({ meetingId, peerIds: [world.media.peerOf(M, A).peerId], at: Date.now() });
  await vi.waitFor(() => expect(attach).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => expect(world.state(M).attendees.get(A)?.lostAt).not.toBeNull());
  expect(a.pushes('media.offer')).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  await vi.waitFor(() => expect(a.pushes('media.offer')).toHaveLength(1));
});

test('who enters anew after a loss ends the outage as well', async () => {
  const a = await world.attend(room('r1'), M);
  const lost = [world.media.peerOf(M, A).peerId];
  world.media.available = false;
  await vi.advanceTimersByTimeAsync(1000);
  world.media.facts().onPeersLost({ meetingId, peerIds: lost, at: Date.now() - 500 });
  await vi.waitFor(() => expect(world.state(M).attendees.get(A)?.lostAt).not.toBeNull());
  world.media.available = true;
  expect((await a.join(M)).media).not.toBeNull();
  expect(outages().map(({ parties }) => parties)).toEqual([[A]]);
});

test('a stage that could not be set is set a moment later', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId });
  const a = await world.attend(room('r1'), M);
  const setStage = vi.spyOn(world.media, 'setStage').mockRejectedValueOnce(new Error('out of time'));
  await chair.do('producer.create', camera);
  await vi.waitFor(() => expect(setStage).toHaveBeenCalledTimes(1));
  expect(a.pushes('media.consumers')).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  await vi.waitFor(() => expect(a.pushes('media.consumers')).toHaveLength(1));
});

test('a server that dies goes on in the same meeting: outage noted, place and queue kept', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId });
  const a = await world.attend(room('r1'), M);
  const b = await world.attend(room('r2'), M);
  await vi.waitFor(() => expect(world.state(M).attendees.get(roomParty('r2'))?.presentSince).not.toBeNull());
  await a.do('hand.raise', { meetingId });
  const lastAt = world.log.events(M).at(-1)?.at;
  await vi.advanceTimersByTimeAsync(20_000);

  const reasons: string[] = [];
  for (const { socket } of [a, b]) socket.on('disconnect', (reason) => reasons.push(reason));
  await world.restart();
  expect(world.live.openMeetings()).toBe(1);
  expect(outages().map(({ from, parties }) => ({ from, parties }))).toEqual([
    { from: lastAt, parties: [accountParty('chair'), A, roomParty('r2')] },
  ]);
  // Cut, not sent away: a browser comes back by itself after this, and not after a farewell of the server.
  await vi.waitFor(() => expect(reasons).toEqual(['transport close', 'transport close']));

  const back = await world.attend(room('r1'), M);
  expect(back.socket.connected).toBe(true);
  expect(world.state(M)).toMatchObject({ phase: 'open', queue: ['r1'] });

  // Who does not come back within the time of the outage rule has left where life was last seen.
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(() => expect(world.state(M).attendees.has(roomParty('r2'))).toBe(false));
  expect(world.state(M).attendees.has(A)).toBe(true);
  expect(world.state(M).traces.get(roomParty('r2'))?.lastSeenAt).toBe(lastAt);
});

test('those who waited in the lobby when the server died have left it, if they do not come back', async () => {
  await world.attend(person('chair'), M);
  await world.attend(room('r1'), M);
  await world.restart();
  const chair = await world.attend(person('chair'), M);
  expect(world.state(M).attendees.get(A)?.presentSince).toBeNull();
  await vi.advanceTimersByTimeAsync(61_000);
  await vi.waitFor(() => expect(world.state(M).attendees.has(A)).toBe(false));
  expect(world.state(M).attendees.has(accountParty('chair'))).toBe(true);
  expect(chair.socket.connected).toBe(true);
});

test('a speaker keeps the floor through a restart, and loses it when the time is up', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId });
  await world.attend(room('r1'), M);
  await chair.do('floor.give', { meetingId, roomId: 'r1', limitSeconds: 30 });
  await world.restart();
  expect(world.state(M).floor?.roomId).toBe('r1');
  await vi.advanceTimersByTimeAsync(31_000);
  await vi.waitFor(() => expect(world.state(M).floor).toBeNull());
});
