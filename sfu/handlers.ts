import type { Handlers } from './dispatcher.ts';
import type { MediaNode } from './node.ts';

/** The commands of the contract, on this node's media. */
export function createHandlers(node: MediaNode): Handlers {
  const peer = ({ meetingId, peerId }: { meetingId: string; peerId: string }) => node.meeting(meetingId).peer(peerId);
  return {
    'peer.attach': async (request) => {
      try {
        return await node.open(request.meetingId).attach(request);
      } finally {
        node.tidy(request.meetingId);
      }
    },
    'peer.connect': async (request) => {
      await peer(request).connect(request.direction, request.dtlsParameters);
      return {};
    },
    'peer.restartIce': async (request) => ({
      iceParameters: await peer(request).restartIce(request.direction),
    }),
    'peer.detach': async ({ meetingId, peerId }) => {
      try {
        return { lastSeenAt: (await node.find(meetingId)?.detach(peerId)) ?? null };
      } finally {
        node.tidy(meetingId);
      }
    },
    'producer.create': async (request) => ({
      producerId: await peer(request).produce(request.source, request.rtpParameters, request.paused),
    }),
    'producer.setPaused': async (request) => {
      await peer(request).setPaused(request.source, request.paused);
      return {};
    },
    'producer.close': async ({ meetingId, peerId, source }) => {
      const meeting = node.find(meetingId);
      await meeting?.peers.get(peerId)?.closeProducer(source);
      return { changed: (await meeting?.syncAll()) ?? [] };
    },
    'stage.set': async ({ meetingId, streams, voices }) => ({
      changed: (await node.find(meetingId)?.setStage(streams, voices)) ?? [],
    }),
    'watch.set': async ({ meetingId, peerId, peerIds }) => node.meeting(meetingId).setWatched(peerId, peerIds),
    'consumer.layers': async (request) => {
      await peer(request).setLayers(request.consumerId, request.spatialLayer);
      return {};
    },
    'meeting.close': async ({ meetingId }) => {
      node.closeMeeting(meetingId);
      return {};
    },
    'node.counts': async () => node.counts(),
  };
}
