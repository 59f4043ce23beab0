import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import type { Client } from './testing/client.ts';
import { rtpParametersOf } from './testing/media-samples.ts';
import { briefing, person, room } from './testing/people.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'briefing';
const meetingId = M;
let world: World;
let chair: Client;
let secretary: Client;
let a: Client;
let b: Client;

beforeEach(async () => {
  world = await createWorld();
  await world.convene(briefing(M, ['r1', 'r2'], Date.now()));
  chair = await world.attend(person('chair'), M);
  secretary = await world.attend(person('secretary'), M);
  await chair.do('meeting.open', { meetingId });
  a = await world.attend(room('r1'), M);
  b = await world.attend(room('r2'), M);
});
afterEach(async () => world.close());

const camera = { meetingId, source: 'camera', rtpParameters: rtpParametersOf('camera') } as const;
const seenBy = (viewer: Client) => {
  const seen = new Map<string, string>();
  for (const { added, removed } of viewer.pushes('media.consumers')) {
    for (const consumer of added) seen.set(consumer.id, `${consumer.party} ${consumer.source} ${consumer.purpose}`);
    for (const id of removed) seen.delete(id);
  }
  return [...seen.values()].sort();
};
const watched = (client: Client) => client.pushes('view.self').at(-1)?.watched ?? false;
const pausedCamera = (roomId: string) => world.media.peerOf(M, roomParty(roomId)).producers.get('camera')?.paused;

test('a room sends its camera while somebody looks, to whoever looks', async () => {
  await chair.do('watch.set', { meetingId, roomIds: ['r1', 'r2'] });
  await vi.waitFor(() => expect([watched(a), watched(b)]).toEqual([true, true]));
  await a.do('producer.create', camera);
  expect(pausedCamera('r1')).toBe(false);
  await vi.waitFor(() => expect(seenBy(chair)).toEqual(['room:r1 camera thumbnail']));
  expect(seenBy(secretary)).toEqual([]);
  expect(seenBy(b)).toEqual([]);

  await secretary.do('watch.set', { meetingId, roomIds: ['r1'] });
  await vi.waitFor(() => expect(seenBy(secretary)).toEqual(['room:r1 camera thumbnail']));

  // One of the two turns the page: the room is still looked at.
  await chair.do('watch.set', { meetingId, roomIds: ['r2'] });
  await vi.waitFor(() => expect(seenBy(chair)).toEqual([]));
  expect(watched(a)).toBe(true);

  // The other one leaves: nobody looks any more.
  await secretary.do('meeting.leave', { meetingId });
  await vi.waitFor(() => expect(watched(a)).toBe(false));
  await vi.waitFor(() => expect(pausedCamera('r1')).toBe(true));
  expect(watched(b)).toBe(true);
});

test('a room may send nothing but its camera for that, and only while it is looked at', async () => {
  await chair.do('watch.set', { meetingId, roomIds: ['r1'] });
  const microphone = { meetingId, source: 'microphone', rtpParameters: rtpParametersOf('microphone') } as const;
  expect(await a.ask('producer.create', microphone)).toMatchObject({ error: { code: 'not-speaker' } });
  await chair.do('watch.set', { meetingId, roomIds: [] });
  expect(await a.ask('producer.create', camera)).toMatchObject({ error: { code: 'not-speaker' } });
});

test('a watched room on deck is not seen until it has the floor', async () => {
  await chair.do('watch.set', { meetingId, roomIds: ['r1'] });
  await a.do('producer.create', camera);
  await chair.do('deck.set', { meetingId, roomId: 'r1' });
  await vi.waitFor(() => expect(seenBy(b)).toEqual(['room:r1 camera stage']));
  expect(pausedCamera('r1')).toBe(true);
  await chair.do('floor.give', { meetingId, roomId: 'r1', limitSeconds: null });
  await vi.waitFor(() => expect(pausedCamera('r1')).toBe(false));
});

test('a camera that is closed, or whose room leaves, disappears', async () => {
  await chair.do('watch.set', { meetingId, roomIds: ['r1', 'r2'] });
  await a.do('producer.create', camera);
  await b.do('producer.create', camera);
  await vi.waitFor(() => expect(seenBy(chair)).toHaveLength(2));
  await a.do('producer.close', { meetingId, source: 'camera' });
  await vi.waitFor(() => expect(seenBy(chair)).toEqual(['room:r2 camera thumbnail']));
  b.socket.disconnect();
  await vi.waitFor(() => expect(seenBy(chair)).toEqual([]));
});

test('who comes in while it is looked at knows it from the answer', async () => {
  await b.do('meeting.leave', { meetingId });
  await chair.do('watch.set', { meetingId, roomIds: ['r2'] });
  expect((await b.join(M)).self.watched).toBe(true);
});

test('switched off by its owner, a stream stands paused whatever the meeting says; muted, the room cannot switch it on', async () => {
  await chair.do('floor.give', { meetingId, roomId: 'r1', limitSeconds: null });
  const microphone = { meetingId, source: 'microphone', rtpParameters: rtpParametersOf('microphone') } as const;
  await a.do('producer.create', microphone);
  const isPaused = () => world.media.peerOf(M, roomParty('r1')).producers.get('microphone')?.paused;
  expect(isPaused()).toBe(false);
  await a.do('producer.pause', { meetingId, source: 'microphone', paused: true });
  expect(isPaused()).toBe(true);
  await a.do('producer.pause', { meetingId, source: 'microphone', paused: false });
  expect(isPaused()).toBe(false);

  await chair.do('room.mute', { meetingId, roomId: 'r1' });
  await vi.waitFor(() => expect(isPaused()).toBe(true));
  const unmute = { meetingId, source: 'microphone', paused: false } as const;
  expect(await a.ask('producer.pause', unmute)).toMatchObject({ error: { code: 'muted-by-chair' } });
  expect(isPaused()).toBe(true);
  await chair.do('room.unmute', { meetingId, roomId: 'r1' });
  await vi.waitFor(() => expect(isPaused()).toBe(false));
});

test('a screen is shown by who presents, and goes with the presentation', async () => {
  await chair.do('presentation.start', { meetingId });
  await chair.do('producer.create', { meetingId, source: 'screen', rtpParameters: rtpParametersOf('screen') });
  await vi.waitFor(() => expect(seenBy(b)).toEqual(['account:chair screen stage']));
  await secretary.do('presentation.stop', { meetingId });
  await vi.waitFor(() => expect(seenBy(b)).toEqual([]));
});
