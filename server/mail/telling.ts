import PQueue from 'p-queue';
import type { Logger } from 'pino';
import type { RecordedEvent } from '#shared/contract/events.ts';
import type { EventLog } from '../ports.ts';
import type { Mails } from '../store/mails.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';
import { firstHeard, isHeldBack } from './ahead.ts';
import { type Announcement, announcements, TOLD_EVENTS } from './announcements.ts';
import type { MeetingLetters } from './meeting-letters.ts';
import type { Outbox } from './outbox.ts';

/** Tells those invited to a meeting, by mail, what its log says of it. Each event is told once, whatever stops the server. */
export type Telling = {
  /** Events have been stored. */
  onEvents(meetingId: string, events: readonly RecordedEvent[]): void;
  /** Tells what was stored and not told before the server ended. */
  catchUp(): Promise<void>;
  /** Tells what is under way to its end, and nothing more. */
  stop(): Promise<void>;
};

type Deps = {
  log: EventLog;
  meetings: Meetings;
  mails: Mails;
  outbox: Outbox;
  letters: MeetingLetters;
  clock: () => number;
  logger: Logger;
};

/** How soon what could not be told is tried again: while the database takes nothing, that ends by itself. */
const AGAIN_MS = 10_000;

/** How often it is looked up which meetings have come near. */
const NEARING_MS = 3_600_000;

export const createTelling = ({ log, meetings, mails, outbox, letters, clock, logger }: Deps): Telling => {
  const queue = new PQueue({ concurrency: 1 });
  let isStopped = false;

  /** Nobody is told of what is over, as after an old copy was put back; and a sample is nobody's meeting. */
  const isNews = (meeting: MeetingRecord, { facts }: Announcement): boolean =>
    !meeting.sample && facts.endsAt > clock();

  const tell = async (meetingId: string): Promise<void> => {
    const meeting = await meetings.byId(meetingId);
    if (meeting === undefined) return;
    const toldUntil = await mails.toldUntil(meetingId);
    if (isHeldBack(meeting, toldUntil, clock())) return;
    const said = announcements(await log.load(meetingId));
    const isFirst = meeting.seriesId !== null && toldUntil === 0;
    for (const announcement of isFirst ? firstHeard(said) : said) {
      if (announcement.seq <= toldUntil) continue;
      const written = isNews(meeting, announcement) ? await letters.letters(meetingId, announcement) : [];
      await outbox.enqueue(written, { kind: 'told', meetingId, seq: announcement.seq });
    }
  };

  const enter = (meetingId: string): void => {
    if (isStopped) return;
    void queue
      .add(async () => tell(meetingId))
      .catch((error: unknown) => {
        logger.error({ err: error, meetingId }, 'those invited could not be told; it is tried again');
        setTimeout(enter, AGAIN_MS, meetingId).unref();
      });
  };

  const catchUp = async (): Promise<void> => {
    for (const meetingId of await mails.untold(TOLD_EVENTS)) enter(meetingId);
  };
  const nearing = setInterval(() => {
    void catchUp().catch((error: unknown) => logger.error({ err: error }, 'coming meetings could not be looked up'));
  }, NEARING_MS);
  nearing.unref();

  return {
    onEvents: (meetingId, events) => {
      if (events.some(({ event }) => TOLD_EVENTS.some((type) => type === event.type))) enter(meetingId);
    },
    catchUp,
    stop: async () => {
      clearInterval(nearing);
      isStopped = true;
      queue.clear();
      await queue.onIdle();
    },
  };
};
