import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { instant } from '#shared/contract/ids.ts';
import { verifySigned } from './verify.ts';

/** A thread for one file: what somebody sends is read away from the live meetings. */
const { sent, expected } = z
  .strictObject({
    sent: z.instanceof(Uint8Array),
    expected: z.strictObject({
      issued: z.instanceof(Uint8Array),
      issuedAt: instant,
      receivedAt: instant,
      roots: z.array(z.instanceof(Uint8Array)),
    }),
  })
  .parse(workerData);
parentPort?.postMessage(await verifySigned(sent, expected));
