import { ortc } from 'mediasoup';
import type { RouterRtpCodecCapability } from 'mediasoup/types';
import { rtpCapabilities, type RtpCapabilities } from '#shared/contract/rtp.ts';

/** The codecs of every router, in order of preference. H.264 is for devices that encode nothing else in hardware. */
export const mediaCodecs: RouterRtpCodecCapability[] = [
  {
    kind: 'audio',
    mimeType: 'audio/opus',
    clockRate: 48_000,
    channels: 2,
    // A speaker loses packets on a commune's line, and most rooms are silent most of the time.
    parameters: { useinbandfec: 1, usedtx: 1, stereo: 0, 'sprop-stereo': 0 },
  },
  { kind: 'video', mimeType: 'video/VP8', clockRate: 90_000 },
  {
    kind: 'video',
    mimeType: 'video/H264',
    clockRate: 90_000,
    parameters: { 'packetization-mode': 1, 'profile-level-id': '42e01f', 'level-asymmetry-allowed': 1 },
  },
];

/** Mediasoup's routers know this header extension, its browser side does not: nobody could negotiate it. */
const UNKNOWN_TO_BROWSERS = 'urn:ietf:params:rtp-hdrext:toffset';

/** What every router of a node can do. Fixed by the codecs above, so it can go with the page before any router exists. */
export function routerCapabilities(): RtpCapabilities {
  const capabilities = ortc.generateRouterRtpCapabilities(mediaCodecs);
  return rtpCapabilities.parse({
    ...capabilities,
    headerExtensions: capabilities.headerExtensions?.filter(({ uri }) => uri !== UNKNOWN_TO_BROWSERS),
  });
}
