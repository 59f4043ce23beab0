import type { MediaSignal } from '../media/media-signal.ts';
import { LineDownError, RefusalError } from './errors.ts';
import type { Send } from './messages.ts';

/** The server is away, or its media are: either comes back, and says so by itself. */
const isAway = (error: unknown): boolean =>
  error instanceof LineDownError || (error instanceof RefusalError && error.refusal.code === 'media-unavailable');

/** What the media engine asks, said in live messages. */
export const mediaSignalOver = (send: Send): MediaSignal => ({
  connectTransport: async (direction, dtlsParameters) => {
    await send('transport.connect', { direction, dtlsParameters });
  },
  restartIce: async (direction) => {
    try {
      return (await send('transport.restartIce', { direction })).iceParameters;
    } catch (error) {
      if (isAway(error)) return null;
      throw error;
    }
  },
  createProducer: async (source, rtpParameters) =>
    (await send('producer.create', { source, rtpParameters })).producerId,
  closeProducer: async (source) => {
    await send('producer.close', { source });
  },
  pauseProducer: async (source, paused) => {
    await send('producer.pause', { source, paused });
  },
  setLayer: async (consumerId, spatialLayer) => {
    await send('consumer.layers', { consumerId, spatialLayer });
  },
});
