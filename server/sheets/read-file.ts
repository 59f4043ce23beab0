import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import type { SheetLimits } from '#shared/sheets/sheet.ts';
import { type SheetRead, sheetRead } from './sheet.ts';

/** Reads a file that somebody sent; one at a time, and none for long. */
export type ReadFile = (bytes: Uint8Array, limits: SheetLimits) => Promise<SheetRead>;

const THREAD = new URL('./sheet-thread.ts', import.meta.url);
const PATIENCE_MS = 20_000;
const MEMORY_MB = 256;

/** Each file has a thread of its own, which ends with it: what breaks it breaks nothing else. */
export const createReadFile = (): ReadFile => {
  const queue = new PQueue({ concurrency: 1 });
  return async (bytes, limits) => queue.add(async () => read(bytes, limits));
};

const read = async (bytes: Uint8Array, { rows, columns, cell }: SheetLimits): Promise<SheetRead> => {
  const thread = new Worker(THREAD, {
    workerData: { bytes, limits: { rows, columns, cell } },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  try {
    const told: unknown[] = await once(thread, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) });
    return sheetRead.parse(told[0]);
  } catch {
    return { unreadable: 'file-damaged' };
  } finally {
    await thread.terminate();
  }
};
