import { join } from 'node:path';
import pino, { type Logger } from 'pino';

/** Places where a secret could stand if a careless line logged a whole object. */
const SECRETS = [
  'password',
  'token',
  'cookie',
  'authorization',
  '*.password',
  '*.token',
  '*.cookie',
  '*.authorization',
];

export type ServerLog = { logger: Logger; path: string; close(): void };

/**
 * The server's log: all of it as JSON lines in the data folder; errors on standard error too. Standard output
 * belongs to what the operator is told.
 */
export const openLog = (dataDir: string, level: string): ServerLog => {
  const path = join(dataDir, 'logs', 'server.log');
  const file = pino.destination({ dest: path, mkdir: true, sync: false });
  const streams = pino.multistream([
    { level: 'trace', stream: file },
    { level: 'error', stream: process.stderr },
  ]);
  const logger = pino({ level, base: undefined, redact: { paths: SECRETS, censor: '[secret]' } }, streams);
  return {
    logger,
    path,
    close: () => {
      file.flushSync();
      file.end();
    },
  };
};
