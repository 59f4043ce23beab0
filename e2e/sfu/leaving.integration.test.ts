import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MediaSource } from '#shared/contract/media.ts';
import { idle, Studio } from './studio.ts';
import { capabilities, MEETING, type TestPeer } from './test-peer.ts';

let studio: Studio;
beforeEach(async () => {
  studio = await Studio.open();
});
afterEach(() => studio.close());

const soon = { timeout: 15_000, interval: 20 };

/** A pseudo-random number below `n`, the same for the same seed. */
const numbers = (seed: number) => {
  let state = seed;
  return (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
};

test('in whatever order rooms leave, nothing is left', async () => {
  const names = ['chair', 'a', 'b', 'c', 'd', 'e'];
  const below = numbers(7);
  for (let round = 0; round < 5; round += 1) {
    const peers = await Promise.all(names.map((name) => studio.attach(name)));
    const senders = peers.slice(0, 3);
    for (const peer of senders) {
      const sender = await peer.send();
      await peer.produce('camera', sender.camera);
      await peer.produce('microphone', sender.microphone);
    }
    const stage = senders.flatMap((peer): [TestPeer, MediaSource][] => [
      [peer, 'camera'],
      [peer, 'microphone'],
    ]);
    await studio.setStage(...stage);
    await studio.watch(peers[5]!, ...peers.slice(0, 5));
    // Six streams to five rooms each, a pipe for each, and three thumbnails.
    expect((await studio.node.counts()).consumers).toBe(39);
    while (peers.length > 0) await peers.splice(below(peers.length), 1)[0]!.detach();
    expect(await studio.node.counts()).toEqual(idle(2));
  }
});

test('a meeting that is closed while rooms join and the stage is set leaves nothing, and nobody without an answer', async () => {
  const below = numbers(11);
  for (let round = 0; round < 8; round += 1) {
    const chair = await studio.attach('chair');
    const sender = await chair.send();
    await chair.produce('camera', sender.camera);
    const stage = { meetingId: MEETING, streams: [{ peerId: chair.peerId, source: 'camera' }] };
    const attach = (room: number) =>
      studio.node.send('peer.attach', {
        meetingId: MEETING,
        peerId: `room:${room}/1`,
        party: `room:${room}`,
        rtpCapabilities: capabilities,
        sends: true,
      });
    const joining = Array.from({ length: 20 }, (_, room) => attach(room));
    const setting = studio.node.send('stage.set', stage);
    // As many answers as chance wants come before the end.
    for (let answers = below(8); answers > 0; answers -= 1) await Promise.race(joining.splice(0, 1));
    if (round % 2 === 0) {
      await studio.node.call('meeting.close', { meetingId: MEETING });
    } else {
      const leaving = Array.from({ length: 20 }, (_, room) =>
        studio.node.call('peer.detach', { meetingId: MEETING, peerId: `room:${room}/1` }),
      );
      await Promise.all([...leaving, chair.detach()]);
    }
    chair.close();
    for (const reply of await Promise.all([...joining, setting])) expect(reply).toHaveProperty('ok');
    await vi.waitFor(async () => expect(await studio.node.counts()).toEqual(idle(2)), soon);
  }
});

test('a room that goes away without a word was last seen when it went, not when that was noticed', async () => {
  const chair = await studio.attach('chair');
  const sender = await chair.send();
  await chair.produce('camera', sender.camera);
  await studio.setStage([chair, 'camera']);
  const room = await studio.attach('a');
  await room.receive();
  const states = () => studio.node.told['transport.state'].filter(({ peerId }) => peerId === room.peerId);
  await vi.waitFor(() => expect(states()).toMatchObject([{ direction: 'receive', connected: true }]), soon);
  await vi.waitFor(() => expect(room.got(chair, 'camera').packets).toBeGreaterThan(0), soon);
  const went = Date.now();
  room.close();
  // At once where its farewell arrives, else when its ICE consent has run out, 10 s later.
  await vi.waitFor(() => expect(states()[1]).toMatchObject({ direction: 'receive', connected: false }), soon);
  const lastSeenAt = states()[1]!.at;
  expect(Math.abs(lastSeenAt - went)).toBeLessThan(3000);
  expect(await room.detach()).toBe(lastSeenAt);
});

test('a room that never connected was never seen', async () => {
  const room = await studio.attach('a');
  expect(await room.detach()).toBeNull();
  expect(await room.detach()).toBeNull();
});
