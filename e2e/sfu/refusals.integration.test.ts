import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RtpParameters } from '#shared/contract/rtp.ts';
import { Studio } from './studio.ts';
import type { TestPeer } from './test-peer.ts';

let studio: Studio;
let room: TestPeer;
let watcher: TestPeer;
let camera: RtpParameters;
let microphone: RtpParameters;

beforeAll(async () => {
  studio = await Studio.open(1);
  room = await studio.attach('a');
  watcher = await studio.attach('b');
  ({ camera, microphone } = await room.send());
  await room.produce('microphone', microphone);
});
afterAll(() => studio.close());

const produce = (rtpParameters: unknown, source = 'camera') =>
  ['producer.create', { ...room.name, source, rtpParameters, paused: false }] as const;

test.each([
  ['an unknown command', () => ['peer.promote', room.name] as const],
  ['no request', () => ['peer.detach', undefined] as const],
  ['an unknown field', () => ['peer.detach', { ...room.name, really: true }] as const],
  ['a wrong type', () => ['producer.setPaused', { ...room.name, source: 'microphone', paused: 'yes' }] as const],
  [
    'a meeting that nobody is in',
    () => ['watch.set', { meetingId: 'other', peerId: room.peerId, peerIds: [] }] as const,
  ],
  ['a peer that is not there', () => ['watch.set', { ...room.name, peerId: 'room:z/1', peerIds: [] }] as const],
  [
    'a consumer that is not there',
    () => ['consumer.layers', { ...room.name, consumerId: 'x', spatialLayer: 0 }] as const,
  ],
  ['pausing what is not sent', () => ['producer.setPaused', { ...room.name, source: 'screen', paused: true }] as const],
  ['no codec', () => produce({ codecs: [] })],
  [
    'a codec that the routers do not know',
    () => produce({ ...camera, codecs: [{ mimeType: 'video/VP7', payloadType: 99, clockRate: 90_000 }] }),
  ],
  ['a sound as a camera', () => produce(microphone)],
  ['a picture as a microphone', () => produce(camera, 'microphone')],
  ['an encoding without SSRC or RID', () => produce({ ...camera, encodings: [{}] })],
  ['an SSRC that is taken', () => produce({ ...camera, encodings: microphone.encodings })],
  [
    'an encoding of a payload type that is not there',
    () => produce({ ...camera, encodings: [{ ssrc: 5, codecPayloadType: 99 }] }),
  ],
  [
    'a fingerprint that is none',
    () =>
      [
        'peer.connect',
        {
          ...room.name,
          direction: 'receive',
          dtlsParameters: { role: 'client', fingerprints: [{ algorithm: 'sha-256', value: 'not a fingerprint' }] },
        },
      ] as const,
  ],
  [
    'another certificate than before',
    () =>
      [
        'peer.connect',
        {
          ...room.name,
          direction: 'send',
          dtlsParameters: { role: 'client', fingerprints: [{ algorithm: 'sha-256', value: `${'AA:'.repeat(31)}AA` }] },
        },
      ] as const,
  ],
])('%s is refused with a cause, and changes nothing', async (_, request) => {
  const before = await studio.node.counts();
  const [name, body] = request();
  const reply = await studio.node.send(name, body);
  expect(reply.ok ? 'done' : reply.cause).not.toMatch(/^(done)?$/);
  expect(await studio.node.counts()).toEqual(before);
});

test('after all that the room is as well as before', async () => {
  await room.produce('camera', camera);
  await studio.setStage([room, 'camera'], [room, 'microphone']);
  expect(watcher.consumer(room, 'microphone').kind).toBe('audio');
  expect(watcher.consumer(room, 'camera').kind).toBe('video');
  await watcher.receive();
});
