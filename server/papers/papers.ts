import { Worker } from 'node:worker_threads';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import type { InvitedList } from '#shared/contract/invitations.ts';
import type { DraftKind } from '#shared/contract/drafts.ts';
import type { OutcomeRecord } from '#shared/contract/meeting-outcomes.ts';
import type { LogVerification } from '#shared/contract/meeting-log.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { RegisterAsked } from '../register/export/asked.ts';
import type { PlainTable } from '../tables/table.ts';
import {
  type Delivered,
  type DraftFacts,
  type MeetingFile,
  paperDelivery,
  type PaperFormat,
  type PaperOrder,
  type Wanted,
} from './order.ts';

/** Makes papers of meetings, away from the thread of the live ones. */
export type Papers = {
  report(meetingId: string): Promise<AttendanceReport>;
  /** The attendance as a workbook or CSV in a language, or the log as lines of JSON. */
  file(meetingId: string, file: MeetingFile, locale: Locale): Promise<Uint8Array>;
  /** Invited units and their replies as a workbook or CSV. */
  invited(list: InvitedList, format: 'xlsx' | 'csv', locale: Locale): Promise<Uint8Array>;
  /** What the log tells for the minutes or the notice of a meeting, as it stands now. */
  facts(meetingId: string, draft: DraftKind): Promise<DraftFacts>;
  /** What came out of a meeting: conclusions, tasks, votes, written comments. */
  outcomes(meetingId: string): Promise<OutcomeRecord>;
  /** The register as somebody may read it. */
  register(asked: RegisterAsked): Promise<Uint8Array>;
  /** A table from its description, as a workbook or CSV. */
  table(table: PlainTable, format: 'xlsx' | 'csv'): Promise<Uint8Array>;
  /** A paper from its description; the same one gives the same PDF, byte for byte. */
  write(paper: Paper, format: PaperFormat): Promise<Uint8Array>;
  /** Follows the chain of the log. */
  verification(meetingId: string): Promise<LogVerification>;
  close(): Promise<void>;
};

/** The paper could not be made; the cause is for the log. */
export class PaperFailed extends Error {
  override readonly name = 'PaperFailed';
}

const THREAD = new URL('./thread.ts', import.meta.url);
const PATIENCE_MS = 60_000;

type Waiting = { resolve: (delivered: Delivered) => void; reject: (error: Error) => void };

/** The thread is started with the first order, and again after it has died. */
export const createPapers = (databasePath: string): Papers => {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let orders = 0;

  const start = (): Worker => {
    const started = new Worker(THREAD, { workerData: { databasePath } });
    const fail = (error: Error): void => {
      // A thread that died also exits: by then another one may be at work.
      if (thread !== started) return;
      thread = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.on('message', (raw: unknown) => {
      const delivery = paperDelivery.parse(raw);
      waiting.get(delivery.order)?.resolve(delivery.delivered);
      waiting.delete(delivery.order);
    });
    started.once('error', (error) => fail(new PaperFailed('the thread died', { cause: error })));
    started.once('exit', () => fail(new PaperFailed('the thread has ended')));
    // A thread without work does not keep the server alive.
    started.unref();
    return started;
  };

  const order = async (wanted: Wanted): Promise<Delivered> => {
    orders += 1;
    const number = orders;
    const { promise, resolve, reject } = Promise.withResolvers<Delivered>();
    waiting.set(number, { resolve, reject });
    const tooLong = setTimeout(() => reject(new PaperFailed('it took too long')), PATIENCE_MS);
    thread ??= start();
    thread.postMessage({ order: number, wanted } satisfies PaperOrder);
    try {
      return await promise;
    } finally {
      clearTimeout(tooLong);
      waiting.delete(number);
    }
  };

  const bytesOf = async (wanted: Wanted): Promise<Uint8Array> => {
    const delivered = await order(wanted);
    if (delivered.kind !== 'bytes') throw undelivered(delivered);
    return delivered.bytes;
  };

  return {
    report: async (meetingId) => {
      const delivered = await order({ kind: 'report', meetingId });
      if (delivered.kind !== 'report') throw undelivered(delivered);
      return delivered.report;
    },
    verification: async (meetingId) => {
      const delivered = await order({ kind: 'verification', meetingId });
      if (delivered.kind !== 'verification') throw undelivered(delivered);
      return delivered.verification;
    },
    facts: async (meetingId, draft) => {
      const delivered = await order({ kind: 'facts', draft, meetingId });
      if (delivered.kind !== 'facts') throw undelivered(delivered);
      return delivered.facts;
    },
    outcomes: async (meetingId) => {
      const delivered = await order({ kind: 'outcomes', meetingId });
      if (delivered.kind !== 'outcomes') throw undelivered(delivered);
      return delivered.outcomes;
    },
    file: async (meetingId, file, locale) => bytesOf({ kind: 'file', file, meetingId, locale }),
    invited: async (list, format, locale) => bytesOf({ kind: 'invited', list, format, locale }),
    register: async (asked) => bytesOf({ kind: 'register', asked }),
    table: async (table, format) => bytesOf({ kind: 'table', table, format }),
    write: async (paper, format) => bytesOf({ kind: 'paper', paper, format }),
    close: async () => {
      await thread?.terminate();
    },
  };
};

const undelivered = (delivered: Delivered): PaperFailed =>
  new PaperFailed(delivered.kind === 'failed' ? delivered.cause : `got ${delivered.kind}`);
