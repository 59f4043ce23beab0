import type { ConsumerLayers } from 'mediasoup/types';
import type { Purpose } from '#shared/contract/media.ts';

/** Which layers of a simulcast stream a new consumer starts with. Mediasoup ignores them where there is no simulcast. */
export const initialLayers = (purpose: Purpose): ConsumerLayers =>
  purpose === 'thumbnail' ? { spatialLayer: 0, temporalLayer: 0 } : { spatialLayer: 2, temporalLayer: 2 };
