import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyMeeting, type Floor } from '#shared/meeting/state.ts';
import { createFloorTimer } from './floor-timer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const speaking = (floor: Floor | null) => ({ ...emptyMeeting('m'), floor });
const until = (endsAt: number | null, roomId = 'r1'): Floor => ({ roomId, since: 0, endsAt });
const watch = () => {
  const expired = vi.fn<(roomId: string) => void>();
  return { expired, timer: createFloorTimer(expired, Date.now) };
};

test('calls when the time is up, once, and not before', () => {
  const { expired, timer } = watch();
  timer.follow(speaking(until(Date.now() + 10_000)));
  vi.advanceTimersByTime(9_999);
  expect(expired).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(expired.mock.calls).toEqual([['r1']]);
  vi.advanceTimersByTime(60_000);
  expect(expired).toHaveBeenCalledTimes(1);
});

test('an extension, another speaker and the end of the floor move or end it', () => {
  const { expired, timer } = watch();
  const start = Date.now();
  timer.follow(speaking(until(start + 10_000)));
  timer.follow(speaking(until(start + 40_000)));
  vi.advanceTimersByTime(39_000);
  expect(expired).not.toHaveBeenCalled();
  timer.follow(speaking(until(start + 50_000, 'r2')));
  vi.advanceTimersByTime(11_000);
  expect(expired.mock.calls).toEqual([['r2']]);
  timer.follow(speaking(until(start + 90_000, 'r3')));
  timer.follow(speaking(null));
  vi.advanceTimersByTime(600_000);
  expect(expired).toHaveBeenCalledTimes(1);
});

test('without a limit nothing ends; overdue after a restart it ends at once', () => {
  const { expired, timer } = watch();
  timer.follow(speaking(until(null)));
  vi.advanceTimersByTime(3_600_000);
  expect(expired).not.toHaveBeenCalled();
  timer.follow(speaking(until(Date.now() - 5000)));
  vi.advanceTimersByTime(1);
  expect(expired).toHaveBeenCalledTimes(1);
});

test('a clock that was set back meanwhile: the time of the clock counts', () => {
  const { expired, timer } = watch();
  timer.follow(speaking(until(Date.now() + 10_000)));
  vi.setSystemTime(Date.now() - 5000);
  vi.advanceTimersByTime(10_000);
  expect(expired).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5000);
  expect(expired).toHaveBeenCalledTimes(1);
});

test('stopped, it ends nothing', () => {
  const { expired, timer } = watch();
  timer.follow(speaking(until(Date.now() + 10_000)));
  timer.stop();
  vi.advanceTimersByTime(60_000);
  expect(expired).not.toHaveBeenCalled();
});
