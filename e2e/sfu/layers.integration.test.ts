import { afterEach, expect, test, vi } from 'vitest';
import { Studio } from './studio.ts';

let studio: Studio;
afterEach(() => studio.closeContent());

const soon = { timeout: 15_000, interval: 20 };

test.each([
  ['on one worker', 1],
  ['through a pipe', 2],
])(
  'a thumbnail is the lowest layer, the stage the highest; only the stage follows the size shown: %s',
  async (_, workers) => {
    studio = await Studio.open(workers);
    const chair = await studio.attach('chair');
    const room = await studio.attach('a');
    const sender = await room.send(3);
    await room.produce('camera', sender.camera);
    await studio.setStage([room, 'camera']);
    await studio.watch(chair, room);
    await chair.receive();

    const stage = chair.got(room, 'camera');
    const thumbnail = chair.got(room, 'camera', 'thumbnail');
    await vi.waitFor(() => expect(stage.layers.at(-1)).toBe(2), soon);
    await vi.waitFor(() => expect(thumbnail.layers.length).toBeGreaterThan(25), soon);
    expect(new Set(thumbnail.layers)).toEqual(new Set([0]));

    const setLayers = (purpose: string, spatialLayer: number) =>
      studio.node.call('consumer.layers', {
        ...chair.name,
        consumerId: chair.consumer(room, 'camera', purpose).id,
        spatialLayer,
      });
    await setLayers('thumbnail', 2);
    await setLayers('stage', 0);
    await vi.waitFor(() => expect(stage.layers.at(-1)).toBe(0), soon);
    const shown = thumbnail.layers.length;
    await vi.waitFor(() => expect(thumbnail.layers.length).toBeGreaterThan(shown + 25), soon);
    expect(new Set(thumbnail.layers)).toEqual(new Set([0]));
    await setLayers('stage', 1);
    await vi.waitFor(() => expect(stage.layers.at(-1)).toBe(1), soon);
  },
);

test('thumbnails are the page that is looked at, whole, and end when nobody looks', async () => {
  studio = await Studio.open(2);
  const chair = await studio.attach('chair');
  const [a, b] = [await studio.attach('a'), await studio.attach('b')];
  for (const room of [a, b]) await room.produce('camera', (await room.send()).camera);

  const first = await studio.watch(chair, a);
  expect(first.added.map(({ party, purpose }) => ({ party, purpose }))).toEqual([
    { party: 'room:a', purpose: 'thumbnail' },
  ]);
  const second = await studio.watch(chair, b, chair);
  expect(second.removed).toEqual(first.added.map(({ id }) => id));
  expect(second.added.map(({ party }) => party)).toEqual(['room:b']);
  expect(await studio.watch(chair)).toEqual({
    peerId: chair.peerId,
    added: [],
    removed: second.added.map(({ id }) => id),
  });
  await vi.waitFor(async () => expect(await studio.node.counts()).toMatchObject({ producers: 2, consumers: 0 }), soon);
});
