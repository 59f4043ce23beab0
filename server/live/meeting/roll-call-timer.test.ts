import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyMeeting, type MeetingState, type RollCall } from '#shared/meeting/state.ts';
import { createRollCallTimer } from './roll-call-timer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const call = (rollCallId: string, deadlineAt: number, more: Partial<RollCall> = {}): RollCall => ({
  rollCallId,
  groupId: null,
  roomIds: new Set(['r1']),
  startedAt: 0,
  deadlineAt,
  closedAt: null,
  answers: new Map(),
  reminded: new Map(),
  ...more,
});
const taking = (...rollCalls: RollCall[]): MeetingState => ({ ...emptyMeeting('m'), rollCalls });
const watch = () => {
  const expired = vi.fn<(rollCallId: string) => void>();
  return { expired, timer: createRollCallTimer(expired, Date.now) };
};

test('calls when the deadline has come, once, whatever is answered meanwhile', () => {
  const { expired, timer } = watch();
  const deadline = Date.now() + 300_000;
  timer.follow(taking(call('c1', deadline)));
  vi.advanceTimersByTime(299_999);
  timer.follow(taking(call('c1', deadline, { reminded: new Map([['r1', 1]]) })));
  expect(expired).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(expired.mock.calls).toEqual([['c1']]);
  vi.advanceTimersByTime(600_000);
  expect(expired).toHaveBeenCalledTimes(1);
});

test('one that was closed by hand is not called, the next one is', () => {
  const { expired, timer } = watch();
  const start = Date.now();
  const closed = call('c1', start + 60_000, { closedAt: start });
  timer.follow(taking(call('c1', start + 60_000)));
  timer.follow(taking(closed));
  timer.follow(taking(closed, call('c2', start + 90_000)));
  vi.advanceTimersByTime(600_000);
  expect(expired.mock.calls).toEqual([['c2']]);
});

test('whose deadline passed while the server was down is called at once; stopped, nothing is', () => {
  const { expired, timer } = watch();
  timer.follow(taking(call('c1', Date.now() - 5000)));
  vi.advanceTimersByTime(1);
  expect(expired).toHaveBeenCalledTimes(1);
  timer.follow(taking(call('c2', Date.now() + 1000)));
  timer.stop();
  vi.advanceTimersByTime(60_000);
  expect(expired).toHaveBeenCalledTimes(1);
});
