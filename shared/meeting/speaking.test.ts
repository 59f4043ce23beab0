import { describe, expect, it } from 'vitest';
import type { MeetingEvent, RecordedEvent } from '../contract/events.ts';
import { spokenBy, turnsIn } from './speaking.ts';

const given = (roomId: string): MeetingEvent => ({
  type: 'floor.given',
  version: 1,
  payload: { roomId, limitSeconds: null },
});
const ended = (roomId: string): MeetingEvent => ({
  type: 'floor.ended',
  version: 1,
  payload: { roomId, reason: 'yielded' },
});
const log = (...course: [at: number, event: MeetingEvent][]): RecordedEvent[] =>
  course.map(([at, event], index) => ({ meetingId: 'm', seq: index + 1, at, actor: 'system', standing: null, event }));

describe('the speaking record', () => {
  it('adds up turns, longest first, and keeps those who never spoke', () => {
    const turns = turnsIn(
      log(
        [10, given('a')],
        [30, ended('a')],
        [40, given('b')],
        [100, ended('b')],
        [110, given('a')],
        [115, ended('a')],
      ),
      500,
    );
    expect(spokenBy(turns, ['a', 'b', 'c'])).toEqual([
      { roomId: 'b', turns: 1, ms: 60, firstAt: 40 },
      { roomId: 'a', turns: 2, ms: 25, firstAt: 10 },
      { roomId: 'c', turns: 0, ms: 0, firstAt: null },
    ]);
  });

  it('counts a turn that goes on up to now, and a guest who spoke', () => {
    expect(spokenBy(turnsIn(log([10, given('guest')]), 25), [])).toEqual([
      { roomId: 'guest', turns: 1, ms: 15, firstAt: 10 },
    ]);
  });
});
