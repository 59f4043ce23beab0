import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idle, Studio } from './studio.ts';

let studio: Studio;
beforeEach(async () => {
  studio = await Studio.open();
});
afterEach(() => studio.closeContent());

const soon = { timeout: 10_000, interval: 20 };

test('a room that joins gets the stage ready-made, and its picture begins with a key frame', async () => {
  const chair = await studio.attach('chair');
  const sender = await chair.send();
  await chair.produce('camera', sender.camera);
  await chair.produce('microphone', sender.microphone);
  await studio.setStage([chair, 'camera'], [chair, 'microphone']);

  // One on each worker, so that one of them gets the stage through a pipe.
  const rooms = [await studio.attach('a'), await studio.attach('b')];
  for (const room of rooms) {
    expect(room.join.consumers.map(({ source, purpose, party }) => ({ source, purpose, party }))).toEqual([
      { source: 'camera', purpose: 'stage', party: 'room:chair' },
      { source: 'microphone', purpose: 'stage', party: 'room:chair' },
    ]);
    await room.receive();
  }
  for (const room of rooms) {
    await vi.waitFor(() => expect(room.got(chair, 'camera').packets).toBeGreaterThan(10), soon);
    await vi.waitFor(() => expect(room.got(chair, 'microphone').packets).toBeGreaterThan(10), soon);
    expect(room.got(chair, 'camera').firstIsKey).toBe(true);
  }
});

test('a stream reaches the other worker once, however many rooms there receive it, and its pipe goes with the last', async () => {
  const chair = await studio.attach('chair');
  const sender = await chair.send();
  await chair.produce('camera', sender.camera);
  // Placed in turns: b and d are on the chair's worker, a, c and e on the other.
  const [a, , c, , e] = [
    await studio.attach('a'),
    await studio.attach('b'),
    await studio.attach('c'),
    await studio.attach('d'),
    await studio.attach('e'),
  ];
  const before = await studio.node.counts();
  const changed = await studio.setStage([chair, 'camera']);
  expect(changed.map(({ peerId }) => peerId).sort()).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `room:${name}/1`));
  // Five consumers and one of the pipe; the producer and its twin in the other router; a pipe has an end in each.
  expect(await studio.node.counts()).toEqual({
    ...before,
    transports: before.transports + 2,
    producers: 2,
    consumers: 6,
  });
  for (const room of [a, c]) await room.detach();
  expect(await studio.node.counts()).toMatchObject({ routers: 2, producers: 2, consumers: 4 });
  await e.detach();
  expect(await studio.node.counts()).toMatchObject({ routers: 1, producers: 1, consumers: 2 });
});

test('on deck nothing is seen, and one resume gives the floor, beginning with a key frame', async () => {
  const chair = await studio.attach('chair');
  const speaker = await studio.attach('speaker');
  const rooms = [chair, await studio.attach('a'), await studio.attach('b')];
  const sender = await speaker.send();
  await speaker.produce('camera', sender.camera, true);
  await speaker.produce('microphone', sender.microphone, true);
  await studio.setStage([speaker, 'camera'], [speaker, 'microphone']);
  for (const room of rooms) await room.receive();
  await vi.waitFor(
    () => expect(studio.node.told['transport.state'].filter((state) => state.connected)).toHaveLength(4),
    soon,
  );
  for (const room of rooms) expect(room.got(speaker, 'camera').packets).toBe(0);
  expect(sender.keyFramesAsked).toBe(0);

  await studio.node.call('producer.setPaused', { ...speaker.name, source: 'camera', paused: false });
  for (const room of rooms) {
    await vi.waitFor(() => expect(room.got(speaker, 'camera').packets).toBeGreaterThan(5), soon);
    expect(room.got(speaker, 'camera').firstIsKey).toBe(true);
    expect(room.got(speaker, 'microphone').packets).toBe(0);
  }
});

test('setting the stage again changes nothing, and what left it is told', async () => {
  const chair = await studio.attach('chair');
  const room = await studio.attach('a');
  const sender = await chair.send();
  await chair.produce('camera', sender.camera);
  expect(await studio.setStage([chair, 'camera'], [room, 'camera'])).toMatchObject([{ peerId: room.peerId }]);
  expect(await studio.setStage([chair, 'camera'])).toEqual([]);

  // What the stage names before it is sent is received once it is, when the stage is set again.
  await chair.produce('microphone', sender.microphone);
  const [later] = await studio.setStage([chair, 'camera'], [chair, 'microphone']);
  expect(later?.added.map(({ source }) => source)).toEqual(['microphone']);

  const camera = room.consumer(chair, 'camera').id;
  const closed = await studio.node.call('producer.close', { ...chair.name, source: 'camera' });
  expect(closed.changed).toEqual([{ peerId: room.peerId, added: [], removed: [camera] }]);
  expect(await studio.setStage()).toMatchObject([{ peerId: room.peerId, added: [], removed: [expect.any(String)] }]);
  await vi.waitFor(async () => expect(await studio.node.counts()).toMatchObject({ producers: 1, consumers: 0 }), soon);
});

test('a stream whose sender went away is told as removed when the stage is set next', async () => {
  const chair = await studio.attach('chair');
  const room = await studio.attach('a');
  const sender = await chair.send();
  await chair.produce('camera', sender.camera);
  await studio.setStage([chair, 'camera']);
  const { id } = room.consumer(chair, 'camera');
  await chair.detach();
  expect(await studio.setStage()).toEqual([{ peerId: room.peerId, added: [], removed: [id] }]);
});

test('a peer that is attached again gets what it has, and nothing is made twice', async () => {
  const chair = await studio.attach('chair');
  const sender = await chair.send();
  const id = await chair.produce('camera', sender.camera);
  await studio.setStage([chair, 'camera']);
  const room = await studio.attach('a');
  const before = await studio.node.counts();
  expect((await studio.attach('a')).join).toEqual(room.join);
  expect(await chair.produce('camera', sender.camera)).toBe(id);
  expect(await studio.node.counts()).toEqual(before);
  await room.detach();
  await chair.detach();
  expect(await studio.node.counts()).toEqual(idle(2));
});
