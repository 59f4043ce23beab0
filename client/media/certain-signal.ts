import type { MediaSignal } from './media-signal.ts';

/**
 * The same signal, and `onDoubt` hears when something that was asked was not done as far as this side knows. What the server
 * has may differ from what is believed here from then on.
 */
export const certainSignal = (signal: MediaSignal, onDoubt: () => void): MediaSignal => {
  const watched =
    <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      try {
        return await ask(...asked);
      } catch (error) {
        onDoubt();
        throw error;
      }
    };
  return {
    connectTransport: watched(signal.connectTransport),
    createProducer: watched(signal.createProducer),
    closeProducer: watched(signal.closeProducer),
    pauseProducer: watched(signal.pauseProducer),
    setLayer: watched(signal.setLayer),
    // Said again it does no harm: no answer leaves no doubt.
    restartIce: signal.restartIce,
  };
};
