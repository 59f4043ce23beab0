import type { MediaSource } from '#shared/contract/media.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import type { LiveDeps } from '../ports.ts';
import type { MeetingActor } from '../meeting/actor.ts';
import type { Seat } from '../meeting/seat.ts';
import type { Seats } from '../meeting/seats.ts';
import { type Lines, createLines } from './lines.ts';
import { type Pauses, createPauses } from './pauses.ts';
import { type Recovery, createRecovery } from './recovery.ts';
import { createStage } from './stage.ts';
import { type Watching, createWatching } from './watching.ts';

/** All that one meeting does with the media plane. */
export type MeetingMedia = {
  readonly lines: Lines;
  readonly pauses: Pauses;
  readonly watching: Watching;
  readonly recovery: Recovery;
  /** A seat sends this stream no longer; nothing happens where it did not. */
  closeProducer: (seat: Seat, source: MediaSource) => Promise<void>;
  /** The meeting's state, its seats or their streams have changed. */
  changed: () => void;
  /** The meeting has ended: nothing of it remains in the media plane. */
  close: () => Promise<void>;
  /** Nothing is tried again any more. */
  stop: () => void;
  /** Resolves when the media plane has answered everything. */
  settled: () => Promise<void>;
};

type MeetingMediaDeps = Pick<LiveDeps, 'media' | 'clock' | 'logger'> & {
  meetingId: string;
  actor: MeetingActor;
  seats: Seats;
  /** Hears when rooms have become watched, or are watched no more. */
  watchedChanged: () => void;
};

export const createMeetingMedia = (deps: MeetingMediaDeps): MeetingMedia => {
  const { meetingId, actor, seats, media, clock, logger } = deps;
  const state = (): MeetingState => actor.state;
  const watching = createWatching({
    media,
    seats,
    told: () => {
      pauses.reconcile();
      deps.watchedChanged();
    },
    logger,
  });
  const pauses = createPauses({ media, seats, state, isWatched: watching.isWatched, logger });
  const stage = createStage({ meetingId, media, seats, pauses, state, logger });
  const lines = createLines(media, seats, logger);
  const recovery = createRecovery({ actor, seats, lines, stage, watching, media, clock, logger });

  const stop = (): void => {
    stage.stop();
    recovery.stop();
  };

  const changed = (): void => {
    pauses.reconcile();
    stage.changed();
    watching.changed();
  };

  return {
    lines,
    pauses,
    watching,
    recovery,
    async closeProducer({ attachment }, source) {
      if (!attachment.producers.delete(source)) return;
      seats.distribute(await media.closeProducer(attachment.peer, source));
      changed();
    },
    changed,
    async close() {
      stop();
      for (const seat of seats.all()) {
        watching.drop(seat);
        seats.renew(seat);
      }
      try {
        await media.closeMeeting(meetingId);
      } catch (error) {
        logger.warn({ err: error }, 'the media of a meeting could not be closed');
      }
    },
    stop,
    settled: async () => {
      await Promise.all([pauses.settled(), stage.settled(), watching.settled()]);
    },
  };
};
