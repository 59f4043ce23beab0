import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { type LogFile, openLogFile } from './log-file.ts';
import { Unusable } from './unusable.ts';

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
 * belongs to what the operator is told. Throws `Unusable` where the file cannot be written.
 */
export const openLog = (dataDir: string, level: string): ServerLog => {
  const path = join(dataDir, 'logs', 'server.log');
  const file = openedAt(path);
  const streams = pino.multistream([
    { level: 'trace', stream: file },
    { level: 'error', stream: process.stderr },
  ]);
  const logger = pino({ level, base: undefined, redact: { paths: SECRETS, censor: '[secret]' } }, streams);
  return { logger, path, close: () => file.close() };
};

const openedAt = (path: string): LogFile => {
  try {
    return openLogFile(path);
  } catch {
    throw new Unusable(`${path} cannot be written: give its folder to the user of the server, or set DATA_DIR.`);
  }
};
