import type { MediaPlane } from '../../ports.ts';
import type { Handlers } from '../gateway/handler.ts';
import { DONE } from './act.ts';

/** A seat's own transports and consumers. */
export const createLineHandlers = (media: MediaPlane) =>
  ({
    'transport.connect': async ({ seat: { attachment }, request: { direction, dtlsParameters } }) => {
      if (attachment.line !== 'up') return { ok: false, code: 'media-unavailable' };
      await media.connect(attachment.peer, direction, dtlsParameters);
      return DONE;
    },
    'transport.restartIce': async ({ seat: { attachment }, request: { direction } }) => {
      if (attachment.line !== 'up') return { ok: false, code: 'media-unavailable' };
      return { ok: true, data: { iceParameters: await media.restartIce(attachment.peer, direction) } };
    },
    'consumer.layers': async ({ seat: { attachment }, request: { consumerId, spatialLayer } }) => {
      if (attachment.line !== 'up') return { ok: false, code: 'media-unavailable' };
      await media.setLayers(attachment.peer, consumerId, spatialLayer);
      return DONE;
    },
  }) satisfies Partial<Handlers>;
