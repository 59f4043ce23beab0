import { z } from 'zod';
import { id, instant } from './ids.ts';
import { consumerOptions, direction, mediaJoin, mediaProtocol, mediaSource } from './media.ts';
import { dtlsParameters, iceParameters, rtpCapabilities, rtpParameters } from './rtp.ts';

/**
 * The table of messages between the server and an SFU node, which dials the server (socket.io namespace `/sfu`). The node
 * knows meetings, peers and streams, not citizens: a peer is a string that means a connection to the server.
 */
const peerId = z.string().min(1).max(80);
const meetingId = id;
const peer = z.strictObject({ meetingId, peerId });
const nothing = z.strictObject({});

/** Consumers made or closed for one peer as the consequence of a command. */
export const peerConsumers = z.strictObject({
  peerId,
  added: z.array(consumerOptions),
  removed: z.array(z.string()),
});
export type PeerConsumers = z.infer<typeof peerConsumers>;

export const sfuCounts = z.strictObject({
  workers: z.number().int(),
  routers: z.number().int(),
  transports: z.number().int(),
  producers: z.number().int(),
  consumers: z.number().int(),
});
export type SfuCounts = z.infer<typeof sfuCounts>;

const command = <Q extends z.ZodType, A extends z.ZodType>(request: Q, answer: A) => ({ request, answer });

/** Server to node, each answered. All are idempotent: said again after a lost answer, they change nothing. */
export const sfuCommands = {
  /** Make a peer's transports and its consumers of the present stage. `party` labels its streams for the others. */
  'peer.attach': command(
    peer.extend({
      party: consumerOptions.shape.party,
      rtpCapabilities,
      sends: z.boolean(),
      /** To find out whether it is open: the peer is offered this way alone. */
      only: mediaProtocol.optional(),
    }),
    mediaJoin,
  ),
  'peer.connect': command(peer.extend({ direction, dtlsParameters }), nothing),
  /** Said again it answers other parameters; the last ones count, and those before until the last are used. */
  'peer.restartIce': command(peer.extend({ direction }), z.strictObject({ iceParameters })),
  /** Close all a peer has; says when it was last alive. */
  'peer.detach': command(peer, z.strictObject({ lastSeenAt: instant.nullable() })),
  'producer.create': command(
    peer.extend({ source: mediaSource, rtpParameters, paused: z.boolean() }),
    z.strictObject({ producerId: z.string() }),
  ),
  'producer.setPaused': command(peer.extend({ source: mediaSource, paused: z.boolean() }), nothing),
  'producer.close': command(peer.extend({ source: mediaSource }), z.strictObject({ changed: z.array(peerConsumers) })),
  /** The streams that everyone in the meeting receives, whole; a stream's own peer does not. */
  'stage.set': command(
    z.strictObject({
      meetingId,
      streams: z.array(z.strictObject({ peerId, source: mediaSource })).max(100),
      /** Whether `voice.active` is to be told of its microphones. */
      voices: z.boolean(),
    }),
    z.strictObject({ changed: z.array(peerConsumers) }),
  ),
  /** The cameras that one peer looks at as thumbnails (lowest layer), whole. */
  'watch.set': command(peer.extend({ peerIds: z.array(peerId).max(60) }), peerConsumers),
  'consumer.layers': command(
    peer.extend({ consumerId: z.string().max(64), spatialLayer: z.number().int().min(0).max(2) }),
    nothing,
  ),
  'meeting.close': command(z.strictObject({ meetingId }), nothing),
  'node.counts': command(nothing, sfuCounts),
} as const;
export type SfuCommandName = keyof typeof sfuCommands;
export type SfuRequest<N extends SfuCommandName> = z.infer<(typeof sfuCommands)[N]['request']>;
export type SfuAnswer<N extends SfuCommandName> = z.infer<(typeof sfuCommands)[N]['answer']>;

/** The same table for code that is generic over the name: looked up with a name of type N it gives N's own types. */
export const sfuSchemas: {
  readonly [N in SfuCommandName]: {
    readonly request: z.ZodType<SfuRequest<N>>;
    readonly answer: z.ZodType<SfuAnswer<N>>;
  };
} = sfuCommands;

/** An answer, or why not. The causes are for the operators' log: they never reach a browser. */
export type SfuReply<T> = { ok: true; data: T } | { ok: false; cause: string };

/** Node to server, unasked. */
export const sfuReports = {
  /** A peer's receiving or sending transport came up or went down; `at` is when it was last alive. */
  'transport.state': peer.extend({ direction, connected: z.boolean(), at: instant }),
  /** A worker died and its peers' media with it: they are to be attached again. */
  'peers.lost': z.strictObject({ meetingId, peerIds: z.array(peerId), at: instant }),
  /** Whose microphone is the loudest on the stage now; null while all are quiet. */
  'voice.active': z.strictObject({ meetingId, peerId: peerId.nullable() }),
} as const;
export type SfuReportName = keyof typeof sfuReports;
export type SfuReport<N extends SfuReportName> = z.infer<(typeof sfuReports)[N]>;

/** How a node introduces itself (socket.io handshake `auth`). */
export const sfuHello = z.strictObject({
  /** The identity of the server it belongs to, and the secret that proves it. */
  serverId: z.string().max(64),
  key: z.string().max(128),
  nodeId: z.string().max(64),
  /** Rises with each start of the node's process: an older one never replaces a newer. */
  generation: z.number().int().nonnegative(),
  workers: z.number().int().positive(),
  rtpCapabilities,
});
export type SfuHello = z.infer<typeof sfuHello>;
