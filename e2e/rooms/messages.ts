import { z } from 'zod';
import { id, partyId } from '#shared/contract/ids.ts';
import { rtpCapabilities } from '#shared/contract/rtp.ts';

/** What a crowd's process is told, once, when it starts. */
export const crowdOrder = z.strictObject({
  url: z.string(),
  dataDir: z.string(),
  meetingId: id,
  routerCapabilities: rtpCapabilities,
  rooms: z.array(z.strictObject({ party: partyId, cookie: z.string() })),
  /** How many of its rooms raise their hands, one after the other. */
  raising: z.number().int(),
});
export type CrowdOrder = z.infer<typeof crowdOrder>;

/** What a process counts for one room. */
export const roomCount = z.strictObject({
  party: partyId,
  joined: z.boolean(),
  receiving: z.boolean(),
  firstPacketMs: z.number().nullable(),
  firstKeyFrameMs: z.number().nullable(),
  packets: z.number(),
  bytes: z.number(),
  keyFrames: z.number(),
  /** What came in, in words. */
  arrivals: z.string(),
});
export type RoomCount = z.infer<typeof roomCount>;

/** Parent to child. */
export const toCrowd = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), order: crowdOrder }),
  z.strictObject({ type: z.literal('count') }),
  z.strictObject({ type: z.literal('leave') }),
]);
export type ToCrowd = z.infer<typeof toCrowd>;

/** Child to parent. */
export const fromCrowd = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('started'), failures: z.array(z.string()) }),
  z.strictObject({ type: z.literal('count'), rooms: z.array(roomCount) }),
  z.strictObject({ type: z.literal('left') }),
]);
export type FromCrowd = z.infer<typeof fromCrowd>;
