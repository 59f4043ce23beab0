import { Worker } from 'node:worker_threads';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import type { LogVerification } from '#shared/contract/meeting-log.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { type PaperDelivery, paperDelivery, type PaperOrder } from './order.ts';

/** Makes papers of meetings, away from the thread of the live ones. */
export type Papers = {
  report(meetingId: string): Promise<AttendanceReport>;
  /** The attendance as a workbook or CSV in a language, or the log as lines of JSON. */
  file(meetingId: string, kind: 'xlsx' | 'csv' | 'log', locale: Locale): Promise<Uint8Array>;
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

type Waiting = { resolve: (delivery: PaperDelivery) => void; reject: (error: Error) => void };

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
      waiting.get(delivery.order)?.resolve(delivery);
      waiting.delete(delivery.order);
    });
    started.once('error', (error) => fail(new PaperFailed('the thread died', { cause: error })));
    started.once('exit', () => fail(new PaperFailed('the thread has ended')));
    // A thread without work does not keep the server alive.
    started.unref();
    return started;
  };

  const order = async (wanted: Omit<PaperOrder, 'order'>): Promise<PaperDelivery> => {
    orders += 1;
    const number = orders;
    const { promise, resolve, reject } = Promise.withResolvers<PaperDelivery>();
    waiting.set(number, { resolve, reject });
    const tooLong = setTimeout(() => reject(new PaperFailed('it took too long')), PATIENCE_MS);
    thread ??= start();
    thread.postMessage({ ...wanted, order: number } satisfies PaperOrder);
    try {
      return await promise;
    } finally {
      clearTimeout(tooLong);
      waiting.delete(number);
    }
  };

  return {
    report: async (meetingId) => {
      const delivery = await order({ meetingId, kind: 'report', locale: 'vi' });
      if (delivery.kind !== 'report') throw undelivered(delivery);
      return delivery.report;
    },
    verification: async (meetingId) => {
      const delivery = await order({ meetingId, kind: 'verification', locale: 'vi' });
      if (delivery.kind !== 'verification') throw undelivered(delivery);
      return delivery.verification;
    },
    file: async (meetingId, kind, locale) => {
      const delivery = await order({ meetingId, kind, locale });
      if (delivery.kind !== kind) throw undelivered(delivery);
      return delivery.bytes;
    },
    close: async () => {
      await thread?.terminate();
    },
  };
};

const undelivered = (delivery: PaperDelivery): PaperFailed =>
  new PaperFailed(delivery.kind === 'failed' ? delivery.cause : `got ${delivery.kind}`);
