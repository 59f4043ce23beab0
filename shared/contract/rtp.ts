import { z } from 'zod';

/**
 * The WebRTC parameters that cross the wire, with the sizes that a legitimate browser stays under. The field names are
 * mediasoup's; the inferred types fit both mediasoup and mediasoup-client, so that neither side needs a cast.
 */
export const mediaKind = z.enum(['audio', 'video']);

/**
 * A piece of a session description: printable, on one line. What a sender says is written into the descriptions of all who
 * receive its stream; a line break in it would add lines there.
 */
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[\x20-\x7e]*$/);

const token = text(128);
const payloadType = z.number().int().min(0).max(127);
const ssrc = z.number().int().min(0).max(0xffffffff);
const parameterName = z.string().regex(/^[\w./-]{0,64}$/);

/** Codecs have a handful of parameters. Those of a sender go to every receiver: many would come back six hundredfold. */
const MOST_PARAMETERS = 16;
const parameters = z
  .record(parameterName, z.union([text(256), z.number(), z.boolean()]))
  .refine((all) => Object.keys(all).length <= MOST_PARAMETERS);

const rtcpFeedback = z.strictObject({ type: text(32), parameter: text(32).optional() });

const headerExtensionUri = z.enum([
  'urn:ietf:params:rtp-hdrext:sdes:mid',
  'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
  'urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id',
  'http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
  'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
  'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
  'https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension',
  'urn:3gpp:video-orientation',
  'http://www.webrtc.org/experiments/rtp-hdrext/abs-capture-time',
  'http://www.webrtc.org/experiments/rtp-hdrext/playout-delay',
  'urn:mediasoup:params:rtp-hdrext:packet-id',
]);

const codec = {
  mimeType: z.string().regex(/^(audio|video)\/[A-Za-z0-9.-]{1,32}$/),
  clockRate: z.number().int().min(1).max(192000),
  channels: z.number().int().min(1).max(8).optional(),
  parameters: parameters.optional(),
  rtcpFeedback: z.array(rtcpFeedback).max(16).optional(),
};

export const rtpCapabilities = z.strictObject({
  codecs: z
    .array(z.strictObject({ kind: mediaKind, preferredPayloadType: payloadType, ...codec }))
    .max(32)
    .optional(),
  headerExtensions: z
    .array(
      z.strictObject({
        kind: mediaKind,
        uri: headerExtensionUri,
        preferredId: z.number().int().min(1).max(255),
        preferredEncrypt: z.boolean().optional(),
        direction: z.enum(['sendrecv', 'sendonly', 'recvonly', 'inactive']).optional(),
      }),
    )
    .max(40)
    .optional(),
});
export type RtpCapabilities = z.infer<typeof rtpCapabilities>;

export const rtpParameters = z.strictObject({
  mid: token.optional(),
  codecs: z
    .array(z.strictObject({ payloadType, ...codec }))
    .min(1)
    .max(8),
  headerExtensions: z
    .array(
      z.strictObject({
        uri: headerExtensionUri,
        id: z.number().int().min(1).max(255),
        encrypt: z.boolean().optional(),
        parameters: parameters.optional(),
      }),
    )
    .max(20)
    .optional(),
  encodings: z
    .array(
      z.strictObject({
        ssrc: ssrc.optional(),
        rid: text(16).optional(),
        codecPayloadType: payloadType.optional(),
        rtx: z.strictObject({ ssrc }).optional(),
        dtx: z.boolean().optional(),
        scalabilityMode: text(16).optional(),
        maxBitrate: z.number().int().min(0).max(100_000_000).optional(),
        active: z.boolean().optional(),
        scaleResolutionDownBy: z.number().min(1).max(64).optional(),
        maxFramerate: z.number().min(0).max(240).optional(),
        adaptivePtime: z.boolean().optional(),
        priority: z.enum(['very-low', 'low', 'medium', 'high']).optional(),
        networkPriority: z.enum(['very-low', 'low', 'medium', 'high']).optional(),
      }),
    )
    .max(8)
    .optional(),
  rtcp: z
    .strictObject({ cname: token.optional(), reducedSize: z.boolean().optional(), mux: z.boolean().optional() })
    .optional(),
  msid: text(256).optional(),
});
export type RtpParameters = z.infer<typeof rtpParameters>;

/** Pairs of hexadecimal digits; mediasoup itself would take any text, and fail only in the handshake. */
const fingerprintValue = z
  .string()
  .max(256)
  .regex(/^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2})+$/);
const fingerprintAlgorithm = z.enum(['sha-1', 'sha-224', 'sha-256', 'sha-384', 'sha-512']);

export const dtlsParameters = z.strictObject({
  role: z.enum(['auto', 'client', 'server']).optional(),
  fingerprints: z
    .array(z.strictObject({ algorithm: fingerprintAlgorithm, value: fingerprintValue }))
    .min(1)
    .max(8),
});
export type DtlsParameters = z.infer<typeof dtlsParameters>;

export const iceParameters = z.strictObject({
  usernameFragment: token,
  password: token,
  iceLite: z.boolean().optional(),
});
export type IceParameters = z.infer<typeof iceParameters>;

/** What a browser needs to build its side of a transport. */
export const transportOptions = z.strictObject({
  id: token,
  iceParameters,
  iceCandidates: z
    .array(
      z.strictObject({
        foundation: token,
        priority: z.number(),
        ip: token,
        address: token,
        protocol: z.enum(['udp', 'tcp']),
        port: z.number().int().min(1).max(65535),
        type: z.literal('host'),
        tcpType: z.literal('passive').optional(),
      }),
    )
    .max(32),
  dtlsParameters,
});
export type TransportOptions = z.infer<typeof transportOptions>;
