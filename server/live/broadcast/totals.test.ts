import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TotalsView } from '#shared/contract/views.ts';
import { roomParty } from '#shared/contract/ids.ts';
import { type MeetingState, emptyMeeting } from '#shared/meeting/state.ts';
import { createTotalsBroadcast } from './totals.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const withPresent = (rooms: readonly string[]): MeetingState => ({
  ...emptyMeeting('m'),
  invited: new Set(['r1', 'r2', 'r3']),
  attendees: new Map(
    rooms.map((roomId) => [
      roomParty(roomId),
      { standing: 'room', deviceId: null, joinedAt: 0, presentSince: 0, lostAt: null },
    ]),
  ),
});

const broadcast = () => {
  const meeting = { state: withPresent([]) };
  const told: TotalsView[] = [];
  const totals = createTotalsBroadcast(
    () => meeting.state,
    (now) => told.push(now),
    Date.now,
  );
  const become = (...rooms: string[]): void => {
    meeting.state = withPresent(rooms);
    totals.changed();
  };
  return { totals, told, become };
};

test('tells a change at once, further ones at the end of the interval', () => {
  const { told, become } = broadcast();
  become('r1');
  become('r1', 'r2');
  become('r1', 'r2', 'r3');
  expect(told).toEqual([{ present: 1, invited: 3 }]);
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([
    { present: 1, invited: 3 },
    { present: 3, invited: 3 },
  ]);
});

test('who comes and goes within the interval is told to nobody', () => {
  const { told, become } = broadcast();
  become('r1');
  become('r1', 'r2');
  become('r1');
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([{ present: 1, invited: 3 }]);
});

test('whoever enters meanwhile is told what is', () => {
  const { totals, become } = broadcast();
  become('r1');
  become('r1', 'r2');
  expect(totals.now()).toEqual({ present: 2, invited: 3 });
});
