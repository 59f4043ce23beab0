import { io } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { identity, planeUnderTest } from './testing/plane-under-test.ts';

let under: Awaited<ReturnType<typeof planeUnderTest>>;
beforeEach(async () => {
  under = await planeUnderTest();
});
afterEach(() => under.end());

const hello = { ...identity, nodeId: 'n1', generation: 1, workers: 1, rtpCapabilities: {} };

/** How the door answers somebody with this header and this introduction. */
const knock = async (authorization: string | undefined, auth: object): Promise<string> => {
  const socket = io(`${under.url}/sfu`, {
    path: '/sfu',
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { ...auth },
    ...(authorization !== undefined && { extraHeaders: { authorization } }),
  });
  const answer = await new Promise<string>((resolve) => {
    socket.once('connect', () => resolve('let in'));
    socket.once('connect_error', ({ message }) => resolve(message));
  });
  socket.disconnect();
  return answer;
};
const key = `Bearer ${identity.key}`;

test.each([
  ['no key', undefined, hello],
  ['an empty key', 'Bearer ', hello],
  ['another key', `Bearer ${'x'.repeat(43)}`, hello],
  ['the key in the introduction alone', undefined, hello],
  ['another scheme', `Basic ${identity.key}`, hello],
])('who shows %s is turned away before anything is read', async (_what, authorization, auth) => {
  expect(await knock(authorization, auth)).toBe('websocket error');
  expect(under.media.counts()).toEqual({ nodes: 0, workers: 0 });
});

test.each([
  ['another server', { ...hello, serverId: 'server-2' }, 'unknown-server'],
  ['another key within', { ...hello, key: 'x' }, 'unknown-server'],
  ['too much', { ...hello, admin: true }, 'bad-hello'],
  ['a prototype', JSON.parse('{"__proto__":{"serverId":"server-1"}}') as object, 'bad-hello'],
  [
    'a thousand capabilities',
    { ...hello, rtpCapabilities: { codecs: Array.from({ length: 1000 }, () => ({})) } },
    'bad-hello',
  ],
])('who shows the key and introduces itself as %s is refused by a word', async (_what, auth, refusal) => {
  expect(await knock(key, auth)).toBe(refusal);
  expect(under.media.counts()).toEqual({ nodes: 0, workers: 0 });
});

test('what a node tells of meetings and peers that are not its own is not believed', async () => {
  const answers = { 'peer.attach': { receive: null, send: null, consumers: [] } };
  const node = await under.node({}, answers);
  node.report('transport.state', { meetingId: 'm1', peerId: 'room:a/1', direction: 'receive', connected: true, at: 1 });
  node.report('peers.lost', { meetingId: 'm1', peerIds: ['room:a/1'], at: 1 });
  node.report('transport.state', { meetingId: '__proto__' });
  node.report('meeting.end', { meetingId: 'm1' });
  node.report('constructor', null);
  // Reports come in order: when the line is seen to go, all of them have been heard.
  node.cut();
  await vi.waitUntil(() => under.media.counts().nodes === 0);
  expect(under.facts.onTransport).not.toHaveBeenCalled();
  expect(under.facts.onPeersLost).not.toHaveBeenCalled();
});
