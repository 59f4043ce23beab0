import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readSheet } from './sheet.ts';

/** A thread for one file: what somebody sends is unpacked away from the live meetings. */
const limits = z.strictObject({ rows: z.number(), columns: z.number(), cell: z.number() });
const asked = z.strictObject({ bytes: z.instanceof(Uint8Array), limits }).parse(workerData);
parentPort?.postMessage(readSheet(Buffer.from(asked.bytes), asked.limits));
