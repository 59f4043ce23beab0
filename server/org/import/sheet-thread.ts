import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readSheet } from './sheet.ts';

/** A thread for one file: what somebody sends is unpacked away from the live meetings. */
const { bytes } = z.strictObject({ bytes: z.instanceof(Uint8Array) }).parse(workerData);
parentPort?.postMessage(readSheet(Buffer.from(bytes)));
