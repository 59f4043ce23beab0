import { mkdtempSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startHeartbeat } from './heartbeat.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('marks that the server runs, for the next one to know when it last did', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-heart-'));
  const logger = pino({ level: 'silent' });
  const first = await startHeartbeat(dataDir, logger);
  expect(first.lastAlive).toBeNull();

  const path = join(dataDir, 'alive');
  utimesSync(path, 1000, 1000);
  vi.advanceTimersByTime(2000);
  await vi.waitUntil(() => statSync(path).mtimeMs > 1_000_000);
  await first.stop();

  utimesSync(path, 5000, 5000);
  const second = await startHeartbeat(dataDir, logger);
  expect(second.lastAlive).toBe(5_000_000);
  await second.stop();
});
