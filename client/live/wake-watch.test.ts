import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createScope, type Scope } from '../observable/scope.ts';
import { watchForWaking } from './wake-watch.ts';

let scope: Scope;
const onWake = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  onWake.mockClear();
  scope = createScope();
  watchForWaking(scope, onWake);
});
afterEach(() => {
  scope.end();
  vi.useRealTimers();
});

/** The wall's clock goes on while the page's timers stand still. */
const sleep = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

it('hears nothing while the page is awake, or held up for a moment', () => {
  vi.advanceTimersByTime(60_000);
  sleep(5_000);
  vi.advanceTimersByTime(60_000);
  expect(onWake).not.toHaveBeenCalled();
});

it('notices ten minutes of sleep within a second, once', () => {
  vi.advanceTimersByTime(3_000);
  sleep(600_000);
  vi.advanceTimersByTime(1_000);
  expect(onWake).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(onWake).toHaveBeenCalledTimes(1);
});

it.each(['resume', 'visibilitychange'])('notices it at once by the event "%s"', (type) => {
  sleep(600_000);
  document.dispatchEvent(new Event(type));
  expect(onWake).toHaveBeenCalledTimes(1);
});

it('ends with its scope', () => {
  scope.end();
  sleep(600_000);
  vi.advanceTimersByTime(60_000);
  document.dispatchEvent(new Event('resume'));
  expect(onWake).not.toHaveBeenCalled();
});
