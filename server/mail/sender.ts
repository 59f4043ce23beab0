import PQueue from 'p-queue';
import type { Logger } from 'pino';
import type { MailServer } from '#shared/contract/mail-server.ts';
import type { MailProgress, Mails, StoredMail } from '../store/mails.ts';
import { composed } from './compose.ts';
import { AT_ONCE, type MailLine, type Outcome } from './delivery.ts';

/** Sends what waits, by and by. */
export type MailSender = {
  /** Begins; before that nothing is sent. */
  start(): void;
  /** There may be something to send. */
  wake(): void;
  /** There is another mail server, or the same under other conditions: it is tried at once. */
  wayChanged(): void;
  /** Why nothing can be sent at the moment; null where it can, or nothing has been tried. */
  readonly trouble: string | null;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Sends what is under way to its end, and nothing more. */
  stop(): Promise<void>;
};

type Deps = {
  mails: Mails;
  /** The way to the mail server as it is set now; null where none is set. */
  line: () => Promise<{ line: MailLine; server: MailServer } | null>;
  /** Puts a mail down as a file, where there is no mail server. */
  putDown: (mail: StoredMail, contents: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  clock: () => number;
  logger: Logger;
  pauses?: readonly number[];
};

const MINUTE_MS = 60_000;

/** How long a mail that was put off rests before each further attempt; after the last of them it counts as refused: two days. */
const PAUSES_MS = [1, 2, 5, 10, 20, 30, 60, 60, 120, 120, 240, 240, 480, 480, 720, 720].map((all) => all * MINUTE_MS);

/** So many mails are read at once: their papers are in memory while they are under way. */
const PORTION = 40;

/** Where nothing is due for longer than this, the sender looks again anyway: clocks are put right, too. */
const LONGEST_REST_MS = 60 * MINUTE_MS;

export const createSender = ({ mails, line, putDown, clock, logger, pauses = PAUSES_MS }: Deps): MailSender => {
  const queue = new PQueue({ concurrency: AT_ONCE });
  let running: Promise<void> | null = null;
  let isWoken = false;
  /** Nothing is sent before the start, and after the end. */
  let isStopped = true;
  let timer: NodeJS.Timeout | undefined;
  let trouble: string | null = null;
  /** How often in a row the mail server could not be used, and until when it is left alone. */
  let failures = 0;
  let restsUntil = 0;

  const after = (mail: StoredMail, outcome: Outcome): MailProgress => {
    const attempts = mail.attempts + 1;
    switch (outcome.kind) {
      case 'delivered':
        return { state: 'delivered', attempts, deliveredAt: clock(), lastError: null };
      case 'refused':
        return { state: 'refused', attempts, lastError: outcome.reason };
      case 'put-off': {
        const pause = pauses[mail.attempts];
        if (pause === undefined) return { state: 'refused', attempts, lastError: outcome.reason };
        return { attempts, nextAttemptAt: clock() + pause, lastError: outcome.reason };
      }
      case 'no-server':
        return { lastError: outcome.reason };
    }
  };

  const note = (outcome: Outcome): void => {
    if (outcome.kind !== 'no-server') {
      failures = 0;
      trouble = null;
      return;
    }
    // The mails that were under way at the same moment tell of the same failure.
    if (clock() < restsUntil) return;
    restsUntil = clock() + (pauses[Math.min(failures, pauses.length - 1)] ?? MINUTE_MS);
    failures += 1;
    trouble = outcome.reason;
    queue.clear();
    logger.warn({ reason: outcome.reason, until: restsUntil }, 'the mail server cannot be used; the mails wait');
  };

  /** One portion of what is due; whether there may be more. */
  const portion = async (): Promise<boolean> => {
    const due = await mails.due(clock(), PORTION);
    if (due.length === 0) return false;
    const way = await line();
    const contents = await mails.contents(due.flatMap(({ attachments }) => attachments.map(({ hash }) => hash)));
    if (way === null) {
      for (const mail of due) await putDown(mail, contents);
      await mails.progress(due.map(({ id }) => ({ id, state: 'as-file' })));
      return true;
    }
    const { fromName: name, fromAddress: address, replyTo } = way.server;
    const send = async (mail: StoredMail): Promise<void> => {
      if (isStopped || clock() < restsUntil) return;
      const outcome = await way.line.send(composed(mail, contents, { name, address, replyTo }));
      note(outcome);
      await mails.progress([{ id: mail.id, ...after(mail, outcome) }]);
    };
    const unnoted: Error[] = [];
    for (const mail of due) {
      void queue
        .add(async () => send(mail))
        .catch((error: unknown) => {
          queue.clear();
          unnoted.push(new Error('a mail could not be noted', { cause: error }));
        });
    }
    await queue.onIdle();
    // Without being noted it would be sent again at once, and again.
    for (const error of unnoted) throw error;
    return !isStopped && clock() >= restsUntil;
  };

  const run = async (): Promise<void> => {
    do {
      isWoken = false;
      if (clock() >= restsUntil) while (!isStopped && (await portion()));
    } while (isWoken && !isStopped);
  };

  const rest = async (): Promise<void> => {
    const at = await mails.nextDueAt();
    if (isStopped || at === null) return;
    const pause = Math.max(at, restsUntil) - clock();
    timer = setTimeout(wake, Math.min(Math.max(pause, 0), LONGEST_REST_MS));
    // Mails that wait are no reason to keep a server alive that is to end.
    timer.unref();
  };

  const wake = (): void => {
    clearTimeout(timer);
    isWoken = true;
    if (isStopped) return;
    running ??= run()
      .catch((error: unknown) => {
        restsUntil = clock() + MINUTE_MS;
        logger.error({ err: error }, 'mails could not be sent');
      })
      .then(rest)
      .catch((error: unknown) => logger.error({ err: error }, 'it is not known when the next mail is due'))
      .finally(() => {
        running = null;
        if (isWoken) wake();
      });
  };

  return {
    start: () => {
      isStopped = false;
      wake();
    },
    wake,
    wayChanged: () => {
      restsUntil = 0;
      failures = 0;
      trouble = null;
      wake();
    },
    get trouble() {
      return trouble;
    },
    idle: async () => {
      while (running !== null) await running;
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      queue.clear();
      await running;
    },
  };
};
