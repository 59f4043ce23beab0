import type { MediaSignal } from '../media/media-signal.ts';
import type { Send } from './messages.ts';

/** What the media engine asks, said in live messages. */
export const mediaSignalOver = (send: Send): MediaSignal => ({
  connectTransport: async (direction, dtlsParameters) => {
    await send('transport.connect', { direction, dtlsParameters });
  },
  restartIce: async (direction) => (await send('transport.restartIce', { direction })).iceParameters,
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
