import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openReader } from '../store/database.ts';
import { createRepositories } from '../store/repositories.ts';
import { createMaker } from './maker.ts';
import { type Delivered, type PaperDelivery, paperOrder, wanted } from './order.ts';

/** A thread with a connection of its own that only reads: live meetings never wait for a paper. */
const { databasePath } = z.strictObject({ databasePath: z.string() }).parse(workerData);
const make = createMaker(createRepositories(openReader(databasePath)));

const deliver = async (raw: unknown): Promise<void> => {
  const { order, wanted: asked } = paperOrder.parse(raw);
  let delivered: Delivered;
  try {
    delivered = await make(wanted.parse(asked));
  } catch (error) {
    delivered = { kind: 'failed', cause: error instanceof Error ? String(error.stack) : String(error) };
  }
  parentPort?.postMessage({ order, delivered } satisfies PaperDelivery);
};

parentPort?.on('message', (raw: unknown) => void deliver(raw));
