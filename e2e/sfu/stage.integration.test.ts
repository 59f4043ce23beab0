import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BareNode } from './bare-node.ts';
import { MEETING, TestPeer } from './test-peer.ts';

let node: BareNode;
const peers: TestPeer[] = [];

async function attach(name: string): Promise<TestPeer> {
  const peer = await TestPeer.attach(node, name);
  peers.push(peer);
  return peer;
}

beforeEach(async () => {
  node = await BareNode.start(2);
});

afterEach(() => {
  for (const peer of peers.splice(0)) peer.close();
  node.close();
});

const setStage = (...streams: { peer: TestPeer; source: 'camera' | 'microphone' }[]) =>
  node.call('stage.set', {
    meetingId: MEETING,
    streams: streams.map(({ peer, source }) => ({ peerId: peer.peerId, source })),
  });

const nothing = { workers: 2, routers: 0, transports: 0, producers: 0, consumers: 0 };

test('a room that joins gets the stage ready-made, and its picture begins with a key frame', async () => {
  const chair = await attach('chair');
  const sender = await chair.send();
  await chair.produce('camera', sender.camera);
  await chair.produce('microphone', sender.microphone);
  await setStage({ peer: chair, source: 'camera' }, { peer: chair, source: 'microphone' });

  // One on each worker, so that one of them gets the stage through a pipe.
  const rooms = [await attach('a'), await attach('b')];
  for (const room of rooms) {
    expect(room.join.consumers.map(({ source, purpose, party }) => ({ source, purpose, party }))).toEqual([
      { source: 'camera', purpose: 'stage', party: 'room:chair' },
      { source: 'microphone', purpose: 'stage', party: 'room:chair' },
    ]);
    await room.receive();
  }
  for (const room of rooms) {
    await vi.waitFor(() => expect(room.got(chair, 'camera').packets).toBeGreaterThan(10), { timeout: 10_000 });
    await vi.waitFor(() => expect(room.got(chair, 'microphone').packets).toBeGreaterThan(10), { timeout: 10_000 });
    expect(room.got(chair, 'camera').firstIsKey).toBe(true);
  }
  await expect(node.counts()).resolves.toMatchObject({ routers: 2 });
  for (const peer of [chair, ...rooms]) await peer.detach();
  expect(await node.counts()).toEqual(nothing);
});
