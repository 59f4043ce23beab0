import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startEmbeddedNode, type EmbeddedNode } from '../../server/media/embedded/embedded-node.ts';
import { loadServerIdentity } from '../../server/media/identity.ts';
import { createMediaPlane, type MediaPlaneHandle } from '../../server/media/media-plane.ts';
import type { MediaFacts } from '../../server/ports.ts';
import { capabilities } from './test-peer.ts';
import { TestReceiver } from './test-receiver.ts';
import { TestSender } from './test-sender.ts';

const logger = pino({ level: process.env['SFU_TEST_LOG'] ?? 'silent' });
let dataDir: string;
let httpServer: Server;
let plane: MediaPlaneHandle;
let embedded: EmbeddedNode | undefined;
const facts = {
  onTransport: vi.fn<MediaFacts['onTransport']>(),
  onPeersLost: vi.fn<MediaFacts['onPeersLost']>(),
  onVoice: vi.fn<MediaFacts['onVoice']>(),
  onAvailable: vi.fn<MediaFacts['onAvailable']>(),
};

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'giaoban-plane-'));
  httpServer = createServer();
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const identity = await loadServerIdentity(dataDir);
  plane = createMediaPlane({ httpServer, identity, logger });
  plane.media.subscribe(facts);
  const { port } = httpServer.address() as AddressInfo;
  embedded = await startEmbeddedNode({
    dataDir,
    serverUrl: `http://127.0.0.1:${port}`,
    identity,
    nodes: plane.nodes,
    media: { listenIp: '127.0.0.1', announcedAddress: '127.0.0.1', portBase: 0, workers: 2 },
    logLevel: 'warn',
    logger,
  });
});

afterEach(async () => {
  await embedded?.stop();
  plane.close();
  httpServer.close();
  await rm(dataDir, { recursive: true });
});

test('a spawned node carries a meeting: attach, connect, produce, stage', async () => {
  const { media } = plane;
  expect(media.counts()).toEqual({ nodes: 1, workers: 2 });
  expect(media.rtpCapabilities()?.codecs?.map(({ mimeType }) => mimeType)).toContain('video/VP8');

  const chair = { meetingId: 'm1', peerId: 'account:chair/1' };
  const room = { meetingId: 'm1', peerId: 'room:a/1' };
  const chairJoin = await media.attach(chair, 'account:chair', capabilities, true);
  const sender = new TestSender(chairJoin.send!);
  await media.connect(chair, 'send', sender.connect());
  await media.produce(chair, 'camera', sender.camera, false);
  await media.setStage('m1', [{ peerId: chair.peerId, source: 'camera' }], false);

  const { receive, consumers } = await media.attach(room, 'room:a', capabilities, false);
  const receiver = new TestReceiver(receive);
  await media.connect(room, 'receive', receiver.take(consumers));
  await vi.waitFor(() => expect(receiver.of(consumers[0]!.id).keyFrames).toBeGreaterThan(0), { timeout: 10_000 });
  const up = { ...room, direction: 'receive', connected: true };
  await vi.waitFor(() => expect(facts.onTransport).toHaveBeenCalledWith(expect.objectContaining(up)));
  receiver.close();
  sender.close();
  await media.closeMeeting('m1');
  expect(await readFile(join(dataDir, 'logs', 'sfu.log'), 'utf8')).not.toContain('"level":50');
});
