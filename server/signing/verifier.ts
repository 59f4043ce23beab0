import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import { type PaperVerdict, paperVerdict } from '#shared/contract/signing.ts';
import type { Expected } from './verify.ts';

/** Judges a file that somebody sent; one at a time, and none for long. */
export type Verifier = (sent: Uint8Array, expected: Expected) => Promise<PaperVerdict>;

const THREAD = new URL('./verify-thread.ts', import.meta.url);
const PATIENCE_MS = 30_000;
const MEMORY_MB = 512;

/** Each file has a thread of its own, which ends with it: what breaks it breaks nothing else. */
export const createVerifier = (): Verifier => {
  const queue = new PQueue({ concurrency: 1 });
  return async (sent, expected) => queue.add(async () => judge(sent, expected));
};

const judge = async (sent: Uint8Array, expected: Expected): Promise<PaperVerdict> => {
  const thread = new Worker(THREAD, {
    workerData: { sent, expected },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  try {
    const told: unknown[] = await once(thread, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) });
    return paperVerdict.parse(told[0]);
  } catch {
    return { code: 'not-a-pdf', signatures: [], content: 'unknown' };
  } finally {
    await thread.terminate();
  }
};
