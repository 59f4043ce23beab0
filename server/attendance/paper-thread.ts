import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openReader } from '../store/database.ts';
import { createRepositories } from '../store/repositories.ts';
import { attendanceCsv } from './csv.ts';
import { type PaperDelivery, type PaperOrder, paperOrder } from './paper.ts';
import { createReporter } from './report.ts';
import { WORDS } from './words.ts';
import { attendanceXlsx } from './xlsx.ts';

/** A thread with a connection of its own that only reads: live meetings never wait for a paper. */
const { databasePath } = z.strictObject({ databasePath: z.string() }).parse(workerData);
const repositories = createRepositories(openReader(databasePath));
const report = createReporter({ ...repositories, clock: Date.now });

const make = async ({ order, kind, meetingId, locale }: PaperOrder): Promise<PaperDelivery> => {
  const meeting = await repositories.meetings.byId(meetingId);
  if (meeting === undefined) return { order, kind: 'failed', cause: 'no such meeting' };
  const made = await report(meeting);
  if (kind === 'report') return { order, kind, report: made };
  const bytes = kind === 'xlsx' ? await attendanceXlsx(made, WORDS[locale]) : attendanceCsv(made, WORDS[locale]);
  return { order, kind, bytes: new Uint8Array(bytes) };
};

const deliver = async (order: PaperOrder): Promise<void> => {
  let delivery: PaperDelivery;
  try {
    delivery = await make(order);
  } catch (error) {
    delivery = {
      order: order.order,
      kind: 'failed',
      cause: error instanceof Error ? String(error.stack) : String(error),
    };
  }
  parentPort?.postMessage(delivery);
};

parentPort?.on('message', (raw: unknown) => void deliver(paperOrder.parse(raw)));
