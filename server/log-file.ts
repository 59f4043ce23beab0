import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DestinationStream } from 'pino';

export type LogFile = DestinationStream & { close(): void };

/**
 * Appends lines to a file, its folder made where it is missing; throws where that cannot be. What the disk does not take is
 * dropped and counted: pino's own destination would end the process, or wait for space for ever when it is flushed.
 */
export const openLogFile = (path: string): LogFile => {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a');
  let dropped = 0;
  /** The disk was full in the middle of a line. */
  let torn = false;

  const append = (text: string): void => {
    const bytes = Buffer.from(torn ? `\n${text}` : text);
    const written = writeSync(file, bytes);
    if (written === bytes.length) torn = false;
    else if (written > 0) torn = true;
    if (written < bytes.length) throw new Error('only a part was written');
  };

  return {
    write(line) {
      try {
        if (dropped > 0) {
          append(`${JSON.stringify({ level: 50, time: Date.now(), dropped, msg: 'lines of this log were lost' })}\n`);
          dropped = 0;
        }
        append(line);
      } catch {
        dropped += 1;
      }
    },
    close: () => closeSync(file),
  };
};
