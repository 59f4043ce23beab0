import type { Logger } from 'pino';
import type { MediaSource } from '#shared/contract/media.ts';
import { roomOf } from '#shared/contract/ids.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import { stageStreams } from '#shared/meeting/views.ts';
import type { MediaPlane } from '../../ports.ts';
import { createReconciler } from '../flow/reconciler.ts';
import type { Seat } from '../meeting/seat.ts';
import type { Seats } from '../meeting/seats.ts';
import type { Attachment, OwnProducer } from './attachment.ts';

/** Keeps every producer of a meeting paused or flowing, as the meeting's state says. */
export type Pauses = {
  /** Whether a stream of this seat is to stand paused now; its owner's own switch included. */
  wanted: (seat: Seat, source: MediaSource) => boolean;
  /** A producer that was made with the given pause; kept in line from now on. */
  track: (seat: Seat, source: MediaSource, made: { id: string; paused: boolean }) => void;
  /** State, switches or watchers have changed: calls go out at once, none waits for another stream's. */
  reconcile: () => void;
  /** Resolves when the media plane has answered for all streams. */
  settled: () => Promise<void>;
};

type PausesDeps = {
  media: MediaPlane;
  seats: Seats;
  state: () => MeetingState;
  isWatched: (roomId: string) => boolean;
  logger: Logger;
};

export const createPauses = ({ media, seats, state, isWatched, logger }: PausesDeps): Pauses => {
  const byMeeting = (seat: Seat, source: MediaSource): boolean => {
    const stream = stageStreams(state()).find((s) => s.party === seat.party && s.source === source);
    if (stream) return stream.paused;
    // Beside the stage only the camera of a room whose thumbnail is looked at is seen, and nobody is heard.
    const roomId = roomOf(seat.party);
    return !(source === 'camera' && roomId !== undefined && isWatched(roomId));
  };

  const wanted = (seat: Seat, source: MediaSource): boolean =>
    (seat.attachment.producers.get(source)?.selfPaused ?? false) || byMeeting(seat, source);

  const bring = async (seat: Seat, { peer, producers }: Attachment, source: MediaSource): Promise<void> => {
    const producer = producers.get(source);
    if (!producer) return;
    const paused = wanted(seat, source);
    if (producer.paused === paused) return;
    producer.paused = null;
    await media.setPaused(peer, source, paused);
    producer.paused = paused;
  };

  const all = (): { seat: Seat; source: MediaSource; producer: OwnProducer }[] =>
    [...seats.all()].flatMap((seat) =>
      [...seat.attachment.producers].map(([source, producer]) => ({ seat, source, producer })),
    );

  return {
    wanted,
    track(seat, source, { id, paused }) {
      const { attachment } = seat;
      const pausing = createReconciler(
        async () => bring(seat, attachment, source),
        (error) => logger.warn({ err: error, source }, 'a stream could not be paused or resumed'),
      );
      attachment.producers.set(source, { id, selfPaused: false, paused, pausing });
    },
    reconcile() {
      for (const { seat, source, producer } of all()) {
        if (producer.paused !== wanted(seat, source)) producer.pausing.ask();
      }
    },
    settled: async () => {
      await Promise.all(all().map(async ({ producer }) => producer.pausing.settled()));
    },
  };
};
