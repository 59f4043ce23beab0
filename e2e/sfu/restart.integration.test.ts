import { afterAll, beforeAll, expect, test } from 'vitest';
import { Studio } from './studio.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open(1);
});
afterAll(() => studio.close());

test('ICE begins anew with other parameters each time, and the transport stays', async () => {
  const room = await studio.attach('a');
  const before = await studio.node.counts();
  const restart = async (direction: 'send' | 'receive') =>
    (await studio.node.call('peer.restartIce', { ...room.name, direction })).iceParameters.usernameFragment;
  const fragments = [await restart('receive'), await restart('receive'), await restart('send')];
  expect(new Set(fragments).size).toBe(3);
  expect(await studio.node.counts()).toEqual(before);
});

test('a peer that is not there cannot restart', async () => {
  const reply = await studio.node.send('peer.restartIce', {
    meetingId: 'other',
    peerId: 'room:z/1',
    direction: 'receive',
  });
  expect(reply.ok).toBe(false);
});
