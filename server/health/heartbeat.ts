import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';

const BEAT_MS = 2000;

export type Heartbeat = {
  /** When the server before this one was last known to run, UTC milliseconds; null for the first. */
  lastAlive: number | null;
  stop(): Promise<void>;
};

/** Marks every two seconds, in the time of a file, that the server runs: an outage is reckoned from the last mark. */
export const startHeartbeat = async (dataDir: string, logger: Logger): Promise<Heartbeat> => {
  const path = join(dataDir, 'alive');
  const lastAlive = await lastMark(path);
  await writeFile(path, '');
  let beating = Promise.resolve();
  const beat = async (): Promise<void> => {
    const now = new Date();
    try {
      await utimes(path, now, now);
    } catch (error) {
      logger.error({ err: error }, 'the heartbeat could not be written');
    }
  };
  const timer = setInterval(() => {
    beating = beat();
  }, BEAT_MS);
  return {
    lastAlive,
    stop: async () => {
      clearInterval(timer);
      await beating;
      await beat();
    },
  };
};

const lastMark = async (path: string): Promise<number | null> => {
  try {
    return Math.floor((await stat(path)).mtimeMs);
  } catch {
    return null;
  }
};
