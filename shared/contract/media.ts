import { z } from 'zod';
import { partyId } from './ids.ts';
import { mediaKind, rtpParameters, transportOptions } from './rtp.ts';

/** What a stream shows: one of each per party. */
export const mediaSource = z.enum(['camera', 'microphone', 'screen']);
export type MediaSource = z.infer<typeof mediaSource>;

/** The kind of track that a source is carried by. */
export const kindOfSource = { camera: 'video', microphone: 'audio', screen: 'video' } as const satisfies Record<
  MediaSource,
  z.infer<typeof mediaKind>
>;

export const direction = z.enum(['send', 'receive']);
export type Direction = z.infer<typeof direction>;

/** The ways that media may take: one is enough, and UDP is the better one. */
export const mediaProtocol = z.enum(['udp', 'tcp']);
export type MediaProtocol = z.infer<typeof mediaProtocol>;

/** Why a stream is received: it is on the stage, or somebody looks at a room's thumbnail. */
export const purpose = z.enum(['stage', 'thumbnail']);
export type Purpose = z.infer<typeof purpose>;

/** A consumer that stands ready at the SFU; the receiver only has to take it up. */
export const consumerOptions = z.strictObject({
  id: z.string().max(64),
  producerId: z.string().max(64),
  kind: mediaKind,
  rtpParameters,
  /** Whose stream it is, and which. */
  party: partyId,
  source: mediaSource,
  purpose,
});
export type ConsumerOptions = z.infer<typeof consumerOptions>;

/** The media half of the answer to joining: one round trip, and the stage is on its way. */
export const mediaJoin = z.strictObject({
  receive: transportOptions,
  /** Null for those who only watch. */
  send: transportOptions.nullable(),
  consumers: z.array(consumerOptions),
});
export type MediaJoin = z.infer<typeof mediaJoin>;
