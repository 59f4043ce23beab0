import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OrphanWatch } from './orphan.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('only a whole stretch without the server counts', () => {
  const onOrphaned = vi.fn<() => void>();
  const watch = new OrphanWatch(60_000, onOrphaned);
  vi.advanceTimersByTime(59_000);
  watch.connected(true);
  vi.advanceTimersByTime(120_000);
  watch.connected(false);
  vi.advanceTimersByTime(30_000);
  // Told again that it is away: the time goes on from where it began.
  watch.connected(false);
  vi.advanceTimersByTime(29_999);
  expect(onOrphaned).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onOrphaned).toHaveBeenCalledOnce();
});

test('a watch that is closed says nothing', () => {
  const onOrphaned = vi.fn<() => void>();
  new OrphanWatch(60_000, onOrphaned).close();
  vi.advanceTimersByTime(120_000);
  expect(onOrphaned).not.toHaveBeenCalled();
});
