import type { Logger } from 'pino';
import type { MeetingState } from '#shared/meeting/state.ts';
import { stageStreams } from '#shared/meeting/views.ts';
import type { MediaPlane } from '../../ports.ts';
import { createReconciler } from '../flow/reconciler.ts';
import type { Seats } from '../meeting/seats.ts';
import type { Pauses } from './pauses.ts';

/** Keeps the streams that everyone receives in line with the meeting's state and with what is really sent. */
export type Stage = {
  /** State or producers have changed. */
  changed: () => void;
  /** The media plane has lost what it knew: the whole stage is told again. */
  forget: () => void;
  settled: () => Promise<void>;
  stop: () => void;
};

/** How long after a failed call it is made again, in milliseconds. */
const RETRY_MS = 2000;

type StageDeps = {
  meetingId: string;
  media: MediaPlane;
  seats: Seats;
  pauses: Pauses;
  state: () => MeetingState;
  logger: Logger;
};

export const createStage = ({ meetingId, media, seats, pauses, state, logger }: StageDeps): Stage => {
  /** What the media plane was last told, as one string; null when nobody knows. */
  let applied: string | null = null;
  let retry: NodeJS.Timeout | null = null;

  /** What is really sent of what belongs on the stage. */
  const streams = () =>
    stageStreams(state()).flatMap(({ party, source }) => {
      const attachment = seats.of(party)?.attachment;
      const producer = attachment?.producers.get(source);
      return attachment && producer ? [{ peerId: attachment.peer.peerId, source, producerId: producer.id }] : [];
    });

  const apply = async (): Promise<void> => {
    // A stream that must not be seen yet is paused before anybody receives it.
    await pauses.settled();
    if (![...seats.all()].some(({ attachment }) => attachment.line === 'up')) {
      // A meeting without peers is forgotten by the media plane, its stage as well. What a server that has been started
      // again finds on a node that went on is anybody's guess: the first stage is told even if it is empty.
      applied = null;
      return;
    }
    const wanted = streams();
    // In a briefing everybody knows who speaks.
    const voices = state().mode === 'discussion';
    const key = JSON.stringify([wanted, voices]);
    if (key === applied) return;
    applied = null;
    const named = wanted.map(({ peerId, source }) => ({ peerId, source }));
    seats.distribute(await media.setStage(meetingId, named, voices));
    applied = key;
  };

  const stop = (): void => {
    if (retry !== null) clearTimeout(retry);
    retry = null;
  };

  const applying = createReconciler(apply, (error) => {
    logger.warn({ err: error }, 'the stage could not be set');
    stop();
    retry = setTimeout(() => applying.ask(), RETRY_MS);
  });

  return {
    changed: () => applying.ask(),
    forget() {
      applied = null;
      applying.ask();
    },
    settled: async () => applying.settled(),
    stop,
  };
};
