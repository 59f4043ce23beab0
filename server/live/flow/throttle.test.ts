import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createThrottle } from './throttle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first is at once, those within the interval are one at its end', () => {
  const task = vi.fn<() => void>();
  const throttle = createThrottle(5000, task, Date.now);
  throttle.ask();
  expect(task).toHaveBeenCalledTimes(1);
  for (let n = 0; n < 100; n += 1) {
    vi.advanceTimersByTime(40);
    throttle.ask();
  }
  expect(task).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(task).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(60_000);
  expect(task).toHaveBeenCalledTimes(2);
});

test('stopped, it tells nothing more', () => {
  const task = vi.fn<() => void>();
  const throttle = createThrottle(5000, task, Date.now);
  throttle.ask();
  throttle.ask();
  throttle.stop();
  vi.advanceTimersByTime(60_000);
  expect(task).toHaveBeenCalledTimes(1);
});

test('a clock that is set back holds nothing up for longer than the interval', () => {
  const task = vi.fn<() => void>();
  const throttle = createThrottle(5000, task, Date.now);
  throttle.ask();
  vi.setSystemTime(Date.now() - 3_600_000);
  throttle.ask();
  vi.advanceTimersByTime(5000);
  expect(task).toHaveBeenCalledTimes(2);
});
