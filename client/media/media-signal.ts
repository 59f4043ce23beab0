import type { Direction, MediaSource } from '#shared/contract/media.ts';
import type { DtlsParameters, IceParameters, RtpParameters } from '#shared/contract/rtp.ts';
import type { SpatialLayer } from './layers.ts';

/** What the media engine asks of the server; the live session puts its messages behind it. All reject when refused. */
export type MediaSignal = {
  connectTransport: (direction: Direction, dtlsParameters: DtlsParameters) => Promise<void>;
  /** Answers the parameters with which ICE begins anew on the same transport; null where the server is away, or its media are. */
  restartIce: (direction: Direction) => Promise<IceParameters | null>;
  /** Answers the id that the server gave the producer. */
  createProducer: (source: MediaSource, rtpParameters: RtpParameters) => Promise<string>;
  closeProducer: (source: MediaSource) => Promise<void>;
  pauseProducer: (source: MediaSource, paused: boolean) => Promise<void>;
  setLayer: (consumerId: string, layer: SpatialLayer) => Promise<void>;
};
