import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../contract/events.ts';
import { DEFAULT_ATTENDANCE_RULES as RULES } from '../contract/settings.ts';
import { event, secondEvent } from '../meeting/decision.ts';
import { conveneCommand } from '../testing/briefing.ts';
import { logOf, logOfCourse } from '../testing/log.ts';
import type { Course } from '../testing/timeline.ts';
import { measure } from './measure.ts';

const MINUTE = 60;
/** An hour's briefing, opened in second 1000. */
const hour: Course = { openedAt: 1000, endedAt: 4600, pauses: [], outages: [], presence: [] };
const of = (course: Partial<Course>) => {
  const happened = { ...hour, ...course };
  return measure(logOfCourse(happened), RULES, { until: happened.endedAt * 1000 }).rooms[0]!;
};
const from = (start: number, to: number) => ({ from: start, to });

describe('attendance of a room', () => {
  it('that was never there is nothing, and neither late nor gone early', () => {
    expect(of({})).toEqual({
      roomId: 'r1',
      intervals: [],
      presentMs: 0,
      share: 0,
      late: false,
      leftEarly: false,
      disconnections: 0,
      attended: false,
    });
  });

  it('that waited in the lobby and stayed after the end is the whole meeting', () => {
    expect(of({ presence: [from(500, 5000)] })).toMatchObject({
      intervals: [{ from: 1_000_000, to: 4_600_000 }],
      share: 1,
      attended: true,
    });
  });

  it.each([
    [10 * MINUTE, false],
    [10 * MINUTE + 1, true],
  ])('that came %i s after the opening: late %s', (after, late) => {
    expect(of({ presence: [from(1000 + after, 4600)] }).late).toBe(late);
  });

  it.each([
    [5 * MINUTE, false],
    [5 * MINUTE + 1, true],
  ])('that left %i s before the end: early %s', (before, leftEarly) => {
    expect(of({ presence: [from(1000, 4600 - before)] }).leftEarly).toBe(leftEarly);
  });

  it.each([
    [2880, true],
    [2879, false],
  ])('with %i s of an hour: attended %s', (seconds, attended) => {
    expect(of({ presence: [from(1000, 1000 + seconds)] }).attended).toBe(attended);
  });

  it.each([
    [14, 0, 3600],
    [15, 1, 3585],
  ])('with a gap of %i s: %i disconnections', (gap, disconnections, seconds) => {
    const room = of({ presence: [from(1000, 2000), from(2000 + gap, 4600)] });
    expect(room).toMatchObject({ disconnections, presentMs: seconds * 1000 });
  });

  it('is measured within open time: a pause counts for nothing', () => {
    const pauses = [from(2000, 3000)];
    expect(of({ pauses, presence: [from(1000, 2000)] }).share).toBeCloseTo(1000 / 2600);
    expect(of({ pauses, presence: [from(2000, 3000)] })).toMatchObject({ presentMs: 0, share: 0 });
  });
});

describe('the roll call', () => {
  const answer = (said: 'present' | 'absent'): MeetingEvent =>
    event('rollCall.answered', {
      rollCallId: 'c',
      roomId: 'r1',
      answer: said,
      headcount: 3,
      people: [],
      note: '',
    });
  const called = (said: 'in-order' | 'problem' | 'absent'): MeetingEvent =>
    event('sweep.answered', { roomId: 'r1', answer: said, note: '' });
  /** Present for this many seconds of an hour, and asked in the middle of it. */
  const asked = (seconds: number, ...said: MeetingEvent[]) => {
    const log = logOfCourse({ ...hour, presence: [from(1000, 1000 + seconds)] });
    const [ending] = log.slice(-1);
    const more = said.map((event, index) => ({ ...ending!, seq: log.length + index, event }));
    return measure([...log.slice(0, -1), ...more, { ...ending!, seq: log.length + more.length }], RULES, { until: 0 })
      .rooms[0]!.attended;
  };

  it.each([
    [1800, true],
    [1799, false],
  ])('answered "present", with %i s of an hour: attended %s', (seconds, attended) => {
    expect(asked(seconds, answer('present'))).toBe(attended);
    expect(asked(seconds, called('in-order'))).toBe(attended);
    expect(asked(seconds, called('problem'))).toBe(attended);
  });

  it('answered "absent", or not at all when called, changes nothing', () => {
    expect(asked(1800)).toBe(false);
    expect(asked(1800, answer('absent'))).toBe(false);
    expect(asked(1800, called('absent'))).toBe(false);
    expect(asked(1800, answer('present'), answer('absent'))).toBe(false);
  });
});

describe('the outage rule', () => {
  const outages = [{ from: 2000, to: 2300, wasThere: true }];

  it('counts who was present before and is back within 60 s as present throughout', () => {
    expect(of({ outages, presence: [from(1000, 2000), from(2360, 4600)] })).toMatchObject({
      share: 1,
      disconnections: 0,
    });
  });

  it('does not count who is back later', () => {
    expect(of({ outages, presence: [from(1000, 2000), from(2361, 4600)] })).toMatchObject({
      presentMs: 3_239_000,
      disconnections: 1,
    });
  });

  it('does not count who never comes back', () => {
    expect(of({ outages, presence: [from(1000, 2000)] }).presentMs).toBe(1_000_000);
  });

  it('does not count who was not there when it began', () => {
    const presence = [from(1000, 2000), from(2300, 4600)];
    expect(of({ outages: [{ ...outages[0]!, wasThere: false }], presence }).disconnections).toBe(1);
    expect(of({ outages, presence: [from(1000, 1985), from(2300, 4600)] }).disconnections).toBe(1);
  });

  it('counts who was last seen in the very moment in which it began, or was over', () => {
    const noGrace = { ...RULES, graceMs: 0 };
    for (const lost of [2000, 2300]) {
      const log = logOfCourse({ ...hour, outages, presence: [from(1000, lost), from(2330, 4600)] });
      expect(measure(log, noGrace, { until: 0 }).rooms[0]).toMatchObject({ share: 1 });
    }
    expect(of({ outages, presence: [from(1000, 2301), from(2330, 4600)] }).disconnections).toBe(1);
  });

  it('goes on with an outage that comes before the time to return is over', () => {
    const again = { from: 2340, to: 2400, wasThere: false };
    const backAt = (second: number) =>
      of({ outages: [...outages, again], presence: [from(1000, 2000), from(second, 4600)] });
    expect(backAt(2460)).toMatchObject({ share: 1, disconnections: 0 });
    expect(backAt(2461).disconnections).toBe(1);
    const tooLate = [...outages, { ...again, from: 2361 }];
    expect(of({ outages: tooLate, presence: [from(1000, 2000), from(2410, 4600)] }).disconnections).toBe(1);
  });

  it('stands in the report', () => {
    const { outages: told } = measure(logOfCourse({ ...hour, outages }), RULES, { until: 0 });
    expect(told).toEqual([{ from: 2_000_000, to: 2_300_000 }]);
  });
});

describe('a meeting', () => {
  const began = (roomId: string, second: number): [number, MeetingEvent] => [
    second,
    event('presence.began', { party: `room:${roomId}`, at: second * 1000 }),
  ];
  const convened: [number, MeetingEvent] = [0, secondEvent('meeting.convened', conveneCommand(0).payload)];

  it('that was not opened has no open time', () => {
    const result = measure(logOf([convened, began('r1', 5)]), RULES, { until: 9_000_000 });
    expect(result).toMatchObject({ openedAt: null, endedAt: null, openMs: 0 });
    expect(
      result.rooms.every(({ share, intervals, attended }) => share === 0 && intervals.length === 0 && !attended),
    ).toBe(true);
  });

  it('that still goes on is measured until now, and nobody has left it early', () => {
    const ended = event('presence.ended', { party: 'room:r2', at: 200_000 });
    const log = logOf([convened, [100, event('meeting.opened', {})], began('r1', 100), began('r2', 100), [200, ended]]);
    const result = measure(log, RULES, { until: 1_100_000 });
    expect(result).toMatchObject({ openedAt: 100_000, endedAt: null, openMs: 1_000_000 });
    expect(result.rooms[0]).toMatchObject({ roomId: 'r1', share: 1, attended: true });
    expect(result.rooms[1]).toMatchObject({ roomId: 'r2', share: 0.1, leftEarly: false });
  });

  it('ended in a pause has open time up to the pause', () => {
    const log = logOf([
      convened,
      [100, event('meeting.opened', {})],
      began('r1', 100),
      [160, event('meeting.paused', {})],
      [400, event('meeting.ended', {})],
    ]);
    const result = measure(log, RULES, { until: 999_000 });
    expect(result).toMatchObject({ openMs: 60_000, endedAt: 400_000 });
    expect(result.rooms[0]).toMatchObject({ share: 1, intervals: [{ from: 100_000, to: 400_000 }] });
  });

  it('lists invited rooms in order, then rooms that came uninvited', () => {
    const joined = event('party.joined', { party: 'room:r9', standing: 'room', deviceId: null });
    const { rooms } = measure(logOf([convened, [5, joined], began('r9', 6)]), RULES, { until: 10_000 });
    expect(rooms.map(({ roomId }) => roomId)).toEqual(['r1', 'r2', 'r3', 'r4', 'r9']);
  });
});
