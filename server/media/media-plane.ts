import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Logger } from 'pino';
import { MediaUnavailable } from '../failures.ts';
import type { MediaPlane, Peer } from '../ports.ts';
import { Fleet } from './fleet.ts';
import type { ServerIdentity } from './identity.ts';
import type { MeetingRoute } from './meeting-route.ts';
import { createNodeServer } from './node-server.ts';

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
  const fleet = new Fleet(logger);
  const { registry, watchers } = fleet;
  const onReport: Fleet['takeReport'] = (node, name, raw) => fleet.takeReport(node, name, raw);
  const io = createNodeServer({ httpServer, identity, registry, onReport, logger });
  return {
    media: planeOver(fleet),
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

/** The port's calls, each as a command to the node that its meeting is on. */
function planeOver(fleet: Fleet): MediaPlane {
  const { routes, registry } = fleet;
  const routeOf = ({ meetingId, peerId }: Peer): MeetingRoute => {
    const route = routes.get(meetingId);
    if (!route?.peers.has(peerId)) throw new MediaUnavailable('the peer is not attached');
    return route;
  };
  return {
    rtpCapabilities: () => fleet.capabilities,
    counts: () => ({
      nodes: registry.connected.length,
      workers: registry.connected.reduce((sum, node) => sum + node.hello.workers, 0),
    }),
    attach: async (peer, party, rtpCapabilities, sends, only) => {
      const route = routes.assign(peer.meetingId, registry.connected);
      route.peers.add(peer.peerId);
      try {
        return await route.call('peer.attach', { ...peer, party, rtpCapabilities, sends, only });
      } catch (error) {
        route.peers.delete(peer.peerId);
        throw error;
      }
    },
    connect: async (peer, direction, dtlsParameters) => {
      await routeOf(peer).call('peer.connect', { ...peer, direction, dtlsParameters });
    },
    restartIce: async (peer, direction) =>
      (await routeOf(peer).call('peer.restartIce', { ...peer, direction })).iceParameters,
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
    setStage: async (meetingId, streams, voices) =>
      (await routes.get(meetingId)?.call('stage.set', { meetingId, streams, voices }))?.changed ?? [],
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
    subscribe: (facts) => {
      fleet.listeners.add(facts);
    },
  };
}
