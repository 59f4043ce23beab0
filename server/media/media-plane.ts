import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Logger } from 'pino';
import type { RtpCapabilities } from '#shared/contract/rtp.ts';
import { MediaUnavailable } from '../failures.ts';
import type { MediaFacts, MediaPlane, Peer } from '../ports.ts';
import type { ServerIdentity } from './identity.ts';
import type { MeetingRoute } from './meeting-route.ts';
import { createNodeServer } from './node-server.ts';
import { NodeRegistry } from './registry.ts';
import { takeReport, type ReportHandlers } from './reports.ts';
import { Routes } from './routes.ts';
import type { SfuNode } from './sfu-node.ts';

export type MediaPlaneOptions = {
  /** Nodes dial in here, under the path `/sfu`. */
  httpServer: HttpServer | HttpsServer;
  identity: ServerIdentity;
  logger: Logger;
};

/** What keeps an eye on nodes from outside: whether one is connected, and when that may have changed. */
export type NodeWatch = {
  isConnected(nodeId: string): boolean;
  /** Calls back whenever a node was registered; answers a function that stops it. */
  onConnected(listener: () => void): () => void;
};

export type MediaPlaneHandle = { media: MediaPlane; nodes: NodeWatch; close(): void };

/** Puts the SFU nodes that dial in behind the port. To be called before the server listens: a node may be waiting for it. */
export function createMediaPlane({ httpServer, identity, logger }: MediaPlaneOptions): MediaPlaneHandle {
  const routes = new Routes();
  const watchers = new Set<() => void>();
  let capabilities: RtpCapabilities | null = null;
  let facts: MediaFacts | undefined;

  const lose = (meetingId: string, at: number) => {
    const peerIds = routes.drop(meetingId);
    if (peerIds.length > 0) facts?.onPeersLost({ meetingId, peerIds, at });
  };
  /** Meetings of which the node may have something else than the server believes are closed there and attached again. */
  const renew = (node: SfuNode, meetingId: string) => {
    node.owe('meeting.close', { meetingId });
    lose(meetingId, Date.now());
  };

  const registry = new NodeRegistry({
    onConnected: (node) => {
      capabilities = node.hello.rtpCapabilities;
      facts?.onAvailable();
      for (const notify of watchers) notify();
    },
    onReturning: (node) => {
      for (const meetingId of routes.on(node)) if (routes.get(meetingId)?.uncertain) renew(node, meetingId);
    },
    onLost: (node, at) => {
      for (const meetingId of routes.on(node)) lose(meetingId, at);
    },
  });

  const reportsOf = (node: SfuNode): ReportHandlers => {
    const here = (meetingId: string): MeetingRoute | undefined => {
      const route = routes.get(meetingId);
      return route?.node === node ? route : undefined;
    };
    return {
      'transport.state': ({ meetingId, peerId, direction, connected, at }) => {
        if (here(meetingId)?.peers.has(peerId)) facts?.onTransport({ meetingId, peerId, direction, connected, at });
      },
      'peers.lost': ({ meetingId, peerIds, at }) => {
        const route = here(meetingId);
        const known = peerIds.filter((peerId) => route?.peers.delete(peerId));
        if (known.length > 0) facts?.onPeersLost({ meetingId, peerIds: known, at });
      },
    };
  };

  const io = createNodeServer({
    httpServer,
    identity,
    registry,
    onReport: (node, name, raw) => {
      try {
        takeReport(reportsOf(node), name, raw);
      } catch (error) {
        logger.error({ err: error, nodeId: node.hello.nodeId, name }, 'an SFU node said what was not agreed');
      }
    },
    logger,
  });

  const routeOf = ({ meetingId, peerId }: Peer): MeetingRoute => {
    const route = routes.get(meetingId);
    if (!route?.peers.has(peerId)) throw new MediaUnavailable('the peer is not attached');
    return route;
  };

  const media: MediaPlane = {
    rtpCapabilities: () => capabilities,
    counts: () => ({
      nodes: registry.connected.length,
      workers: registry.connected.reduce((sum, node) => sum + node.hello.workers, 0),
    }),
    attach: async (peer, party, rtpCapabilities, sends) => {
      const route = routes.assign(peer.meetingId, registry.connected);
      route.peers.add(peer.peerId);
      try {
        return await route.call('peer.attach', { ...peer, party, rtpCapabilities, sends });
      } catch (error) {
        route.peers.delete(peer.peerId);
        throw error;
      }
    },
    connect: async (peer, direction, dtlsParameters) => {
      await routeOf(peer).call('peer.connect', { ...peer, direction, dtlsParameters });
    },
    detach: async (peer) => {
      const route = routes.get(peer.meetingId);
      if (!route?.peers.delete(peer.peerId)) return { lastSeenAt: null };
      try {
        return await route.call('peer.detach', peer);
      } catch (error) {
        if (error instanceof MediaUnavailable) route.node.owe('peer.detach', peer);
        throw error;
      }
    },
    produce: async (peer, source, rtpParameters, paused) =>
      (await routeOf(peer).call('producer.create', { ...peer, source, rtpParameters, paused })).producerId,
    setPaused: async (peer, source, paused) => {
      await routeOf(peer).call('producer.setPaused', { ...peer, source, paused });
    },
    closeProducer: async (peer, source) => (await routeOf(peer).call('producer.close', { ...peer, source })).changed,
    setStage: async (meetingId, streams) =>
      (await routes.get(meetingId)?.call('stage.set', { meetingId, streams }))?.changed ?? [],
    setWatched: async (peer, peerIds) => {
      const { added, removed } = await routeOf(peer).call('watch.set', { ...peer, peerIds });
      return { added, removed };
    },
    setLayers: async (peer, consumerId, spatialLayer) => {
      await routeOf(peer).call('consumer.layers', { ...peer, consumerId, spatialLayer });
    },
    closeMeeting: async (meetingId) => {
      const node = routes.get(meetingId)?.node;
      routes.drop(meetingId);
      try {
        await node?.call('meeting.close', { meetingId });
      } catch (error) {
        if (error instanceof MediaUnavailable) node?.owe('meeting.close', { meetingId });
        throw error;
      }
    },
    subscribe: (listener) => {
      facts = listener;
    },
  };

  return {
    media,
    nodes: {
      isConnected: (nodeId) => registry.get(nodeId)?.connected ?? false,
      onConnected: (listener) => {
        watchers.add(listener);
        return () => watchers.delete(listener);
      },
    },
    close: () => {
      registry.close();
      io.of('/sfu').disconnectSockets(true);
      io.engine.close();
    },
  };
}
