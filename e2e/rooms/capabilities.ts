import type { RtpCapabilities } from '#shared/contract/rtp.ts';

const WANTED = ['audio/opus', 'video/vp8'];
const FEEDBACK = ['nack', 'ccm'];

/**
 * What a simulated room can receive: plain Opus and VP8 with loss feedback. No header extensions, so that the SFU does
 * not estimate the bandwidth of a loopback and hold packets back.
 */
export const ours = (router: RtpCapabilities): RtpCapabilities => ({
  codecs: (router.codecs ?? [])
    .filter((codec) => WANTED.includes(codec.mimeType.toLowerCase()))
    .map((codec) => ({ ...codec, rtcpFeedback: codec.rtcpFeedback?.filter(({ type }) => FEEDBACK.includes(type)) })),
  headerExtensions: [],
});

/** The router's payload types for what a simulated room sends. */
export function payloadTypes(router: RtpCapabilities): { video: number; audio: number } {
  const of = (mimeType: string): number => {
    const codec = router.codecs?.find((each) => each.mimeType.toLowerCase() === mimeType);
    if (!codec) throw new Error(`the SFU does not speak ${mimeType}`);
    return codec.preferredPayloadType;
  };
  return { video: of('video/vp8'), audio: of('audio/opus') };
}
