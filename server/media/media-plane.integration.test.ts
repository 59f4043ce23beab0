import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MediaJoin } from '#shared/contract/media.ts';
import { MediaRefused, MediaUnavailable } from '../failures.ts';
import { planeUnderTest } from './testing/plane-under-test.ts';

let under: Awaited<ReturnType<typeof planeUnderTest>>;
beforeEach(async () => {
  under = await planeUnderTest();
});
afterEach(() => under.end());

const join: MediaJoin = {
  receive: {
    id: 't1',
    iceParameters: { usernameFragment: 'u', password: 'p' },
    iceCandidates: [],
    dtlsParameters: { fingerprints: [{ algorithm: 'sha-256', value: 'AA:BB' }] },
  },
  send: null,
  consumers: [],
};
const room = { meetingId: 'm1', peerId: 'room:a/1' };
const answers = {
  'peer.attach': join,
  'stage.set': { changed: [] },
  'meeting.close': {},
  'peer.detach': { lastSeenAt: 7 },
};
const attach = (peer = room) => under.media.attach(peer, 'room:a', {}, false);

test('without a node there is no media, and a node makes it available', async () => {
  expect(under.media.rtpCapabilities()).toBeNull();
  expect(under.media.counts()).toEqual({ nodes: 0, workers: 0 });
  await expect(attach()).rejects.toThrow(MediaUnavailable);
  expect(await under.media.setStage('m1', [], false)).toEqual([]);
  expect(await under.media.detach(room)).toEqual({ lastSeenAt: null });
  await under.node({ workers: 3, rtpCapabilities: { codecs: [] } }, answers);
  expect(under.facts.onAvailable).toHaveBeenCalledOnce();
  expect(under.media.rtpCapabilities()).toEqual({ codecs: [] });
  expect(under.media.counts()).toEqual({ nodes: 1, workers: 3 });
  expect(await attach()).toEqual(join);
  expect(await under.media.detach(room)).toEqual({ lastSeenAt: 7 });
});

test('meetings go to the node with the fewest peers for each worker, and stay together', async () => {
  const small = await under.node({ nodeId: 'small', workers: 1 }, answers);
  const large = await under.node({ nodeId: 'large', workers: 2 }, answers);
  await attach({ meetingId: 'm1', peerId: 'p1' });
  await attach({ meetingId: 'm2', peerId: 'p2' });
  await attach({ meetingId: 'm2', peerId: 'p3' });
  await attach({ meetingId: 'm2', peerId: 'p4' });
  await attach({ meetingId: 'm3', peerId: 'p5' });
  const meetingsOf = ({ heard }: typeof small) =>
    heard.map(({ request }) => (request as { meetingId: string }).meetingId);
  expect(meetingsOf(small)).toEqual(['m1', 'm3']);
  expect(meetingsOf(large)).toEqual(['m2', 'm2', 'm2']);
});

test('a refusal of the node is one here, and an answer that was not agreed is none at all', async () => {
  const node = await under.node({}, { ...answers, 'producer.create': { producerId: 5 } });
  await attach();
  const layers = under.media.setLayers(room, 'c1', 0);
  await vi.waitUntil(() => node.names.includes('consumer.layers'));
  node.heard.at(-1)!.answer({ ok: false, cause: 'no such consumer' });
  await expect(layers).rejects.toThrow(MediaRefused);
  await expect(under.media.produce(room, 'camera', { codecs: [] }, false)).rejects.toThrow(MediaUnavailable);
  await vi.waitUntil(() => !node.connected);
});

test('a line that was lost while nothing was asked loses nothing', async () => {
  const node = await under.node({}, answers);
  await attach();
  node.cut();
  await vi.waitUntil(() => under.media.counts().nodes === 0);
  await expect(under.media.setStage('m1', [], false)).rejects.toThrow(MediaUnavailable);
  node.dial();
  await vi.waitUntil(() => under.media.counts().nodes === 1);
  expect(await under.media.setStage('m1', [], false)).toEqual([]);
  expect(under.facts.onPeersLost).not.toHaveBeenCalled();
  expect(under.facts.onAvailable).toHaveBeenCalledTimes(2);
});

test('where a command was lost with the line, the meeting is begun anew', async () => {
  const node = await under.node({}, answers);
  const other = { meetingId: 'm2', peerId: 'room:b/1' };
  await attach();
  await attach(other);
  const lost = under.media.connect(room, 'receive', join.receive.dtlsParameters);
  await vi.waitUntil(() => node.names.includes('peer.connect'));
  node.cut();
  await expect(lost).rejects.toThrow(MediaUnavailable);
  node.heard.splice(0);
  node.dial();
  await vi.waitUntil(() => under.media.counts().nodes === 1);
  await vi.waitUntil(() => node.heard.length > 0);
  expect(node.heard.map(({ name, request }) => [name, request])).toEqual([['meeting.close', { meetingId: 'm1' }]]);
  expect(under.facts.onPeersLost.mock.calls.map(([fact]) => fact)).toMatchObject([
    { meetingId: 'm1', peerIds: [room.peerId] },
  ]);
  await attach({ meetingId: 'm1', peerId: 'room:a/2' });
});

test('who left while the line was down is detached when it is up', async () => {
  const node = await under.node({}, answers);
  await attach();
  node.cut();
  await vi.waitUntil(() => under.media.counts().nodes === 0);
  await expect(under.media.detach(room)).rejects.toThrow(MediaUnavailable);
  await expect(under.media.closeMeeting('m1')).rejects.toThrow(MediaUnavailable);
  node.heard.splice(0);
  node.dial();
  await vi.waitUntil(() => node.heard.length === 2);
  expect(node.names).toEqual(['peer.detach', 'meeting.close']);
});

test('a younger process of a node takes over: what the older had is lost', async () => {
  const older = await under.node({ generation: 1 }, answers);
  await attach();
  await under.node({ generation: 2 }, answers);
  await vi.waitUntil(() => !older.connected);
  expect(under.facts.onPeersLost.mock.calls.map(([fact]) => fact)).toMatchObject([
    { meetingId: 'm1', peerIds: [room.peerId] },
  ]);
  expect(under.media.counts()).toEqual({ nodes: 1, workers: 1 });
  expect((await under.node({ generation: 1 })).refused).toBe('superseded');
});

test('only what the server knows of is believed', async () => {
  const node = await under.node({}, answers);
  await attach();
  const state = { ...room, direction: 'receive', connected: true, at: 1 };
  node.report('transport.state', { ...state, surprise: true });
  node.report('transport.state', { ...state, peerId: 'room:z/1' });
  node.report('unheard.of', state);
  const stranger = await under.node({ nodeId: 'n2' }, answers);
  stranger.report('transport.state', state);
  stranger.report('peers.lost', { meetingId: 'm1', peerIds: [room.peerId], at: 1 });
  node.report('transport.state', { ...state, at: 2 });
  await vi.waitUntil(() => under.facts.onTransport.mock.calls.length > 0);
  node.report('peers.lost', { meetingId: 'm1', peerIds: [room.peerId, 'room:z/1'], at: 3 });
  await vi.waitUntil(() => under.facts.onPeersLost.mock.calls.length > 0);
  expect(under.facts.onTransport.mock.calls).toEqual([[{ ...state, at: 2 }]]);
  expect(under.facts.onPeersLost.mock.calls).toEqual([[{ meetingId: 'm1', peerIds: [room.peerId], at: 3 }]]);
});

test.each([
  ['another server', { serverId: 'server-2' }, 'unknown-server'],
  ['no generation', { generation: -1 }, 'bad-hello'],
  ['a wrong key', { key: 'wrong' }, 'websocket error'],
])('a node of %s is turned away', async (_, hello, refusal) => {
  expect((await under.node(hello)).refused).toBe(refusal);
  expect(under.media.counts().nodes).toBe(0);
});
