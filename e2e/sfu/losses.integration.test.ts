import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idle, Studio } from './studio.ts';
import { MEETING } from './test-peer.ts';

let studio: Studio;
beforeEach(async () => {
  studio = await Studio.open();
});
afterEach(() => studio.close());

const soon = { timeout: 15_000, interval: 20 };

test('a worker that dies takes its own peers with it and is replaced; the others go on', async () => {
  // In turns: chair and b on one worker, a and c on the other.
  const chair = await studio.attach('chair');
  const a = await studio.attach('a');
  const b = await studio.attach('b');
  const sender = await chair.send();
  await chair.produce('camera', sender.camera);
  await studio.setStage([chair, 'camera']);
  await b.receive();
  await vi.waitFor(() => expect(b.got(chair, 'camera').packets).toBeGreaterThan(5), soon);

  const [first, second] = studio.node.workerPids;
  process.kill(second!, 'SIGKILL');
  await vi.waitFor(() => expect(studio.node.told['peers.lost']).toHaveLength(1), soon);
  expect(studio.node.told['peers.lost']).toMatchObject([{ meetingId: MEETING, peerIds: [a.peerId] }]);
  await vi.waitFor(() => expect(studio.node.workerPids).toHaveLength(2), soon);
  expect(studio.node.workerPids).toContain(first);
  const sofar = b.got(chair, 'camera').packets;
  await vi.waitFor(() => expect(b.got(chair, 'camera').packets).toBeGreaterThan(sofar + 10), soon);

  // On the new worker, and by a new pipe.
  const again = await studio.attach('a2');
  await again.receive();
  await vi.waitFor(() => expect(again.got(chair, 'camera').packets).toBeGreaterThan(5), soon);

  process.kill(first!, 'SIGKILL');
  await vi.waitFor(() => expect(studio.node.told['peers.lost']).toHaveLength(2), soon);
  expect(studio.node.told['peers.lost'][1]!.peerIds.toSorted()).toEqual([b.peerId, chair.peerId]);
  // What was the speaker's is gone with it, also where it was received.
  expect(await studio.setStage()).toMatchObject([
    { peerId: again.peerId, added: [], removed: [expect.stringMatching(/./)] },
  ]);
  await again.detach();
  await vi.waitFor(async () => expect(await studio.node.counts()).toEqual(idle(2)), soon);
});

test('peers of a former server are given up when their rooms have gone; those that are there stay', async () => {
  const chair = await studio.attach('chair');
  const sender = await chair.send();
  await chair.produce('camera', sender.camera);
  const gone = await studio.attach('gone');
  studio.node.serverConnected();
  await vi.waitFor(() => expect(studio.node.told['peers.lost']).toMatchObject([{ peerIds: [gone.peerId] }]), soon);
  expect(studio.node.told['transport.state']).toMatchObject([
    { peerId: chair.peerId, direction: 'send', connected: true },
  ]);
  const fresh = await studio.attach('fresh');
  chair.close();
  await vi.waitFor(() => expect(studio.node.told['peers.lost']).toHaveLength(2), { timeout: 30_000 });
  expect(studio.node.told['peers.lost'][1]).toMatchObject({ peerIds: [chair.peerId] });
  await fresh.detach();
  expect(await studio.node.counts()).toEqual(idle(2));
});
