import { roomOf } from '#shared/contract/ids.ts';
import { kindOfSource } from '#shared/contract/media.ts';
import type { MediaPlane } from '../../ports.ts';
import type { Turns } from '../../turns.ts';
import type { Handlers } from '../gateway/handler.ts';
import { producingRefusal } from '../media/producing-rights.ts';
import { DONE } from './act.ts';

/** The streams that a seat sends: started, stopped, and switched off by their owner. One at a time for each stream. */
export const createProducerHandlers = (media: MediaPlane, turns: Turns) => {
  const handlers = {
    'producer.create': async ({ seat, meeting, request: { source, rtpParameters } }) => {
      const { attachment } = seat;
      const { pauses, watching } = meeting.media;
      if (!rtpParameters.codecs.every(({ mimeType }) => mimeType.startsWith(`${kindOfSource[source]}/`))) {
        return { ok: false, code: 'bad-input', fields: ['rtpParameters'] };
      }
      return turns.take(`${attachment.peer.peerId}/${source}`, async () => {
        const code = producingRefusal(meeting.actor.state, seat, source, watching.isWatched);
        if (code !== null) return { ok: false, code };
        if (attachment.line !== 'up') return { ok: false, code: 'media-unavailable' };
        await meeting.media.closeProducer(seat, source);
        const paused = pauses.wanted(seat, source);
        const producerId = await media.produce(attachment.peer, source, rtpParameters, paused);
        if (!meeting.seats.has(seat) || seat.attachment !== attachment) return { ok: false, code: 'not-in-meeting' };
        pauses.track(seat, source, { id: producerId, paused });
        meeting.media.changed();
        return { ok: true, data: { producerId } };
      });
    },

    'producer.close': async ({ seat, meeting, request: { source } }) =>
      turns.take(`${seat.attachment.peer.peerId}/${source}`, async () => {
        await meeting.media.closeProducer(seat, source);
        return DONE;
      }),

    'producer.pause': async ({ seat, meeting, request: { source, paused } }) => {
      const producer = seat.attachment.producers.get(source);
      const roomId = roomOf(seat.party);
      if (!producer) return { ok: false, code: roomId === undefined ? 'media-unavailable' : 'not-speaker' };
      const isMuted = roomId !== undefined && meeting.actor.state.muted.has(roomId);
      if (source === 'microphone' && !paused && isMuted) return { ok: false, code: 'muted-by-chair' };
      producer.selfPaused = paused;
      meeting.media.pauses.reconcile();
      meeting.broadcasts.switchesChanged();
      await producer.pausing.settled();
      return DONE;
    },
  } satisfies Partial<Handlers>;
  return handlers;
};
