import { setImmediate as nextRound } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Logger } from 'pino';
import type { RecordedEvent } from '#shared/contract/events.ts';
import { accountParty } from '#shared/contract/ids.ts';
import { dayOf } from '../calendar.ts';
import type { EventLog, MeetingDirectory } from '../ports.ts';
import type { Trees } from '../org/trees.ts';
import type { Mails } from '../store/mails.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';
import { type Announcement, announcements, TOLD_EVENTS } from './announcements.ts';
import { letterText } from './letters.ts';
import type { Attachment, NewMail } from './mail.ts';
import type { Outbox } from './outbox.ts';

/** Tells those invited to a meeting, by mail, what its log says of it. Each event is told once, whatever stops the server. */
export type Telling = {
  /** Events have been stored. */
  onEvents(meetingId: string, events: readonly RecordedEvent[]): void;
  /** Tells what was stored and not told before the server ended. */
  catchUp(): Promise<void>;
  idle(): Promise<void>;
};

/** The paper that goes with an announcement; null where there is none. */
export type PaperFor = (meetingId: string, announcement: Announcement) => Promise<Attachment | null>;

type Deps = {
  log: EventLog;
  directory: MeetingDirectory;
  meetings: Meetings;
  trees: Trees;
  mails: Mails;
  outbox: Outbox;
  paperFor: PaperFor;
  /** The address of a meeting's page. */
  urlOf: (meetingId: string) => string;
  clock: () => number;
  logger: Logger;
};

/** So many letters are written before others get their turn: the live meetings are in the same thread. */
const AT_ONCE = 100;

export const createTelling = (deps: Deps): Telling => {
  const { log, directory, meetings, trees, mails, outbox, paperFor, urlOf, clock, logger } = deps;
  const queue = new PQueue({ concurrency: 1 });

  const lettersOf = async (meeting: MeetingRecord, announcement: Announcement): Promise<NewMail[]> => {
    const { facts, told, sequence, at } = announcement;
    const tree = await trees.on(dayOf(facts.startsAt));
    const unitOfRoom = new Map(tree.units.map((unit) => [unit.roomId, unit]));
    const chair = await directory.nameOf(accountParty(facts.chairId), dayOf(facts.startsAt));
    const url = urlOf(meeting.id);
    const organiser = tree.get(facts.organiserUnitId)?.name ?? meeting.organiserName;
    const organiserAddress = (await mails.addresses([facts.organiserUnitId])).get(facts.organiserUnitId) ?? null;
    const paper = await paperFor(meeting.id, announcement);
    const letters: NewMail[] = [];
    for (const { kind, roomIds } of told) {
      const entry: Attachment = {
        kind: 'calendar',
        name: 'cuoc-hop.ics',
        entry: {
          meetingId: meeting.id,
          sequence,
          isCancelled: kind === 'postponement' || kind === 'cancellation',
          stamp: at,
          title: facts.title,
          startsAt: facts.startsAt,
          endsAt: facts.endsAt,
          location: 'Phòng họp trực tuyến của đơn vị',
          description: url,
          url,
          organiser: { name: organiser, address: organiserAddress },
        },
      };
      for (const roomId of roomIds) {
        const unit = unitOfRoom.get(roomId);
        if (unit === undefined) continue;
        const text = letterText({ kind, facts, organiser, chair, reason: null, url }, unit.name);
        const attachments = paper === null ? [entry] : [paper, entry];
        letters.push({ meetingId: meeting.id, kind, unitId: unit.id, recipient: unit.name, ...text, attachments });
        if (letters.length % AT_ONCE === 0) await nextRound();
      }
    }
    return letters;
  };

  /** Nobody is told of what is over, as after an old copy was put back; and a sample is nobody's meeting. */
  const isNews = (meeting: MeetingRecord, { facts }: Announcement): boolean =>
    !meeting.sample && facts.endsAt > clock();

  const tell = async (meetingId: string): Promise<void> => {
    const meeting = await meetings.byId(meetingId);
    if (meeting === undefined) return;
    const events = await log.load(meetingId);
    for (const announcement of announcements(events, await mails.toldUntil(meetingId))) {
      const letters = isNews(meeting, announcement) ? await lettersOf(meeting, announcement) : [];
      await outbox.enqueue(letters, { meetingId, seq: announcement.seq });
    }
  };

  const enter = (meetingId: string): void => {
    void queue
      .add(async () => tell(meetingId))
      .catch((error: unknown) => logger.error({ err: error, meetingId }, 'those invited could not be told'));
  };

  return {
    onEvents: (meetingId, events) => {
      if (events.some(({ event }) => TOLD_EVENTS.some((type) => type === event.type))) enter(meetingId);
    },
    catchUp: async () => {
      for (const meetingId of await mails.untold(TOLD_EVENTS)) enter(meetingId);
    },
    idle: async () => queue.onIdle(),
  };
};
