import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Trees } from '../org/trees.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { Repositories } from '../store/repositories.ts';
import { announcements } from './announcements.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { createDropFolder } from './drop-folder.ts';
import { createMailServerDesk, type MailServerDesk } from './mail-server-desk.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createPasswordFile } from './password-file.ts';
import { createSender } from './sender.ts';
import { createMeetingLetters, type PaperFor } from './meeting-letters.ts';
import { createReminders, type Reminders } from './reminders.ts';
import { createTelling, type Telling } from './telling.ts';
import { createWay } from './way.ts';

/** The server's post: what is to be sent, and how it goes out. */
export type Post = {
  outbox: Outbox;
  telling: Telling;
  reminders: Reminders;
  /** A meeting as calendars know it; null where nothing was ever told of it. */
  calendar(meeting: MeetingRecord): Promise<CalendarEntry | null>;
  desk: MailServerDesk;
  /** Why nothing can be sent at the moment, though there is a mail server. */
  readonly trouble: string | null;
  /** Begins to send, and tells what was not told before the server ended. */
  start(): Promise<void>;
  /** Sends what is under way to its end, and nothing more. */
  stop(): Promise<void>;
};

type Deps = {
  repositories: Repositories;
  trees: Trees;
  dataDir: string;
  paperFor: PaperFor;
  /** The address under which people reach the server. */
  address: () => string;
  clock: () => number;
  logger: Logger;
};

/** Wires the parts of the post. Nothing is sent before it is started. */
export const createPost = ({ repositories, trees, dataDir, paperFor, address, clock, ...deps }: Deps): Post => {
  const { mails, mailServers } = repositories;
  const logger = deps.logger.child({ part: 'mail' });
  const password = createPasswordFile(dataDir);
  const way = createWay(mailServers, password);
  const putDown = createDropFolder(join(dataDir, 'mail'));
  const sender = createSender({ mails, line: async () => way.current(), putDown, clock, logger });
  const host = (): string => new URL(address()).hostname;
  const outbox = createOutbox({ mails, host, wake: () => sender.wake(), clock });
  const urlOf = (meetingId: string): string => new URL(`/meetings/${meetingId}`, address()).href;
  const letters = createMeetingLetters({ ...repositories, trees, paperFor, urlOf });
  const telling = createTelling({ ...repositories, outbox, letters, clock, logger });
  return {
    outbox,
    telling,
    reminders: createReminders({ ...repositories, letters, outbox }),
    calendar: async ({ id, phase }) => {
      const latest = announcements(await repositories.log.load(id)).at(-1);
      return latest ? letters.calendar(id, latest, phase === 'cancelled' || phase === 'postponed') : null;
    },
    desk: createMailServerDesk({
      ...repositories,
      trees,
      password,
      address,
      trouble: () => sender.trouble,
      changed: () => {
        way.close();
        sender.wayChanged();
      },
      clock,
    }),
    get trouble() {
      return sender.trouble;
    },
    start: async () => {
      sender.start();
      await telling.catchUp();
    },
    stop: async () => {
      await telling.stop();
      await sender.stop();
      way.close();
    },
  };
};
