import { afterEach, expect, test, vi } from 'vitest';
import { Studio } from './studio.ts';

let studio: Studio;
afterEach(() => studio.closeContent());

const soon = { timeout: 20_000, interval: 50 };
const LOUD = 20;
const SPOKEN = 35;
const SILENT = 127;

test.each([
  ['on one worker', 1],
  ['over several workers', 2],
])('in a discussion the loudest microphone is told, and nobody when all are quiet: %s', async (_, workers) => {
  studio = await Studio.open(workers);
  const rooms = [await studio.attach('a'), await studio.attach('b'), await studio.attach('c')] as const;
  const [a, b] = rooms;
  const senders = [];
  for (const room of rooms) {
    const sender = await room.send();
    await room.produce('camera', sender.camera);
    await room.produce('microphone', sender.microphone);
    senders.push(sender);
  }
  const [ofA, ofB] = senders;
  const told = studio.node.told['voice.active'];
  const heard = () => told.at(-1)?.peerId;

  ofA!.quietness = SPOKEN;
  await studio.discuss(...rooms);
  await vi.waitFor(() => expect(heard()).toBe(a.peerId), soon);

  ofB!.quietness = LOUD;
  await vi.waitFor(() => expect(heard()).toBe(b.peerId), soon);

  // Muted is not heard, however loud it is.
  await studio.node.call('producer.setPaused', { ...b.name, source: 'microphone', paused: true });
  await vi.waitFor(() => expect(heard()).toBe(a.peerId), soon);

  ofA!.quietness = SILENT;
  await vi.waitFor(() => expect(heard()).toBeNull(), soon);

  // In a briefing nothing is told: only the discussion after it brings the next word.
  ofA!.quietness = LOUD;
  await vi.waitFor(() => expect(heard()).toBe(a.peerId), soon);
  await studio.setStage([b, 'microphone']);
  const before = told.length;
  await studio.node.call('producer.setPaused', { ...b.name, source: 'microphone', paused: false });
  ofA!.quietness = SILENT;
  await studio.discuss(...rooms);
  await vi.waitFor(() => expect(told.slice(before).map(({ peerId }) => peerId)).toEqual([b.peerId]), soon);
});

test('a speaker who goes is not heard any more, and one who comes back is', async () => {
  studio = await Studio.open(2);
  const [a, b] = [await studio.attach('a'), await studio.attach('b')];
  for (const room of [a, b]) {
    const sender = await room.send();
    sender.quietness = room === a ? LOUD : SPOKEN;
    await room.produce('camera', sender.camera);
    await room.produce('microphone', sender.microphone);
  }
  const heard = () => studio.node.told['voice.active'].at(-1)?.peerId;
  await studio.discuss(a, b);
  await vi.waitFor(() => expect(heard()).toBe(a.peerId), soon);
  await a.detach();
  await studio.discuss(b);
  await vi.waitFor(() => expect(heard()).toBe(b.peerId), soon);
  const again = await studio.attach('again');
  const sender = await again.send();
  sender.quietness = LOUD - 10;
  await again.produce('microphone', sender.microphone);
  await studio.discuss(b, again);
  await vi.waitFor(() => expect(heard()).toBe(again.peerId), soon);
});
