import type { types } from 'mediasoup-client';
import type { MediaSource } from '#shared/contract/media.ts';
import { LAYER_BITRATES } from './layers.ts';

type Encoding = Pick<types.ProducerOptions, 'encodings' | 'codecOptions'>;

/**
 * How each source is encoded. The camera in three layers, so that every receiver takes the one that fits its tile and its
 * line; the screen in one, for its small letters must stay letters; speech with forward error correction and silence
 * left out.
 */
export const encodingOf: Record<MediaSource, Encoding> = {
  camera: {
    encodings: [
      { scaleResolutionDownBy: 4, maxBitrate: LAYER_BITRATES[0], scalabilityMode: 'L1T3' },
      { scaleResolutionDownBy: 2, maxBitrate: LAYER_BITRATES[1], scalabilityMode: 'L1T3' },
      { scaleResolutionDownBy: 1, maxBitrate: LAYER_BITRATES[2], scalabilityMode: 'L1T3' },
    ],
    codecOptions: { videoGoogleStartBitrate: 800 },
  },
  screen: { encodings: [{ maxBitrate: 2_000_000 }], codecOptions: { videoGoogleStartBitrate: 1000 } },
  microphone: {
    encodings: [{ maxBitrate: 48_000 }],
    codecOptions: { opusStereo: false, opusDtx: true, opusFec: true, opusMaxPlaybackRate: 48_000 },
  },
};
