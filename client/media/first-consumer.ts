import type { types } from 'mediasoup-client';

/**
 * A consumer of nothing. mediasoup-client opens a receiving transport with its first consumer; a room that comes before
 * anybody sends would have none, and would count as absent. The server never sends on it, and never hears of it.
 */
export const firstConsumer = (capabilities: types.RtpCapabilities): types.ConsumerOptions | undefined => {
  const codec = capabilities.codecs?.find((each) => each.mimeType.toLowerCase() === 'audio/opus');
  if (!codec) return undefined;
  const { mimeType, preferredPayloadType: payloadType, clockRate, channels, parameters, rtcpFeedback } = codec;
  return {
    id: 'first',
    producerId: 'none',
    kind: 'audio',
    rtpParameters: {
      mid: 'first',
      codecs: [{ mimeType, payloadType, clockRate, channels, parameters, rtcpFeedback }],
      encodings: [{ ssrc: 1 }],
      rtcp: { cname: 'first' },
    },
  };
};
