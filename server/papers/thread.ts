import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { logLines } from '../meeting-log/lines.ts';
import { verificationOf } from '../meeting-log/verification.ts';
import { openReader } from '../store/database.ts';
import { createRepositories } from '../store/repositories.ts';
import { attendanceCsv } from '../attendance/csv.ts';
import { type PaperDelivery, type PaperOrder, paperOrder } from './order.ts';
import { createReporter } from '../attendance/report.ts';
import { WORDS } from '../attendance/words.ts';
import { attendanceXlsx } from '../attendance/xlsx.ts';

/** A thread with a connection of its own that only reads: live meetings never wait for a paper. */
const { databasePath } = z.strictObject({ databasePath: z.string() }).parse(workerData);
const repositories = createRepositories(openReader(databasePath));
const report = createReporter({ ...repositories, clock: Date.now });

const make = async ({ order, kind, meetingId, locale }: PaperOrder): Promise<PaperDelivery> => {
  const meeting = await repositories.meetings.byId(meetingId);
  if (meeting === undefined) return { order, kind: 'failed', cause: 'no such meeting' };
  switch (kind) {
    case 'verification':
      return { order, kind, verification: await verificationOf(repositories, meetingId) };
    case 'log':
      return { order, kind, bytes: logLines(meetingId, await repositories.logReading.rows(meetingId)) };
    case 'report':
      return { order, kind, report: await report(meeting) };
    case 'xlsx':
      return { order, kind, bytes: new Uint8Array(await attendanceXlsx(await report(meeting), WORDS[locale])) };
    case 'csv':
      return { order, kind, bytes: new Uint8Array(attendanceCsv(await report(meeting), WORDS[locale])) };
  }
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
