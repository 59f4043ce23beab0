import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { expect, it } from 'vitest';
import { openLogFile } from './log-file.ts';

it('makes its folder and appends', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'giaoban-log-')), 'logs', 'server.log');
  for (const text of ['one\n', 'two\n']) {
    const file = openLogFile(path);
    file.write(text);
    file.close();
  }
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
});

it.skipIf(!existsSync('/dev/full'))('a full disk costs lines of the log, and nothing else', () => {
  const file = openLogFile('/dev/full');
  const logger = pino({}, file);
  expect(() => logger.error('one')).not.toThrow();
  expect(() => logger.fatal('two')).not.toThrow();
  file.close();
});
