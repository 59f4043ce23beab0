import { createServer } from 'node:http';
import { once } from 'node:events';
import { pino } from 'pino';
import { vi } from 'vitest';
import type { SfuHello } from '#shared/contract/sfu.ts';
import type { MediaFacts } from '../../ports.ts';
import { createMediaPlane } from '../media-plane.ts';
import { FakeNode } from './fake-node.ts';

export const identity = { serverId: 'server-1', key: 'k'.repeat(43) };

/** A media plane on a real socket, and fake nodes that dial in. */
export async function planeUnderTest() {
  const httpServer = createServer();
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const address = httpServer.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  const plane = createMediaPlane({ httpServer, identity, logger: pino({ level: 'silent' }) });
  const facts = {
    onTransport: vi.fn<MediaFacts['onTransport']>(),
    onPeersLost: vi.fn<MediaFacts['onPeersLost']>(),
    onVoice: vi.fn<MediaFacts['onVoice']>(),
    onAvailable: vi.fn<MediaFacts['onAvailable']>(),
  };
  plane.media.subscribe(facts);
  const nodes: FakeNode[] = [];
  return {
    ...plane,
    facts,
    url,
    /** Dials in, and waits until it is let in or turned away. */
    node: async (hello: Partial<SfuHello> = {}, replies: Record<string, unknown> = {}): Promise<FakeNode> => {
      const node = new FakeNode(url, hello, identity, replies);
      nodes.push(node);
      await vi.waitUntil(() => node.connected || node.refused !== undefined);
      return node;
    },
    end: () => {
      for (const node of nodes) node.cut();
      plane.close();
      httpServer.close();
    },
  };
}
