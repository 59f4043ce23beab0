import { expect, test } from 'vitest';
import { restartDelay } from './backoff.ts';

test('a process that dies again and again waits longer and longer, up to a limit', () => {
  const delays = Array.from({ length: 8 }).reduce<number[]>((all) => [...all, restartDelay(all.at(-1) ?? 0, 10)], []);
  expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

test('a process that was well is started again soon', () => {
  expect(restartDelay(30_000, 60_000)).toBe(500);
});
