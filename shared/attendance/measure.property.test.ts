import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomAttendance } from '../contract/attendance.ts';
import { roomOf } from '../contract/ids.ts';
import { DEFAULT_ATTENDANCE_RULES } from '../contract/settings.ts';
import type { AttendanceRules } from '../contract/settings.ts';
import { briefing, ROOMS } from '../testing/briefing.ts';
import { steps } from '../testing/commands.ts';
import { logOfCourse } from '../testing/log.ts';
import { slowAttendance } from '../testing/timeline.ts';
import type { Course } from '../testing/timeline.ts';
import { measure } from './measure.ts';

/** Moments in order, two by two: ranges that do not overlap, though they may touch. */
const ranges = (min: number, max: number, most: number) =>
  fc
    .array(fc.integer({ min, max }), { maxLength: 2 * most })
    .map((moments) => moments.toSorted((a, b) => a - b))
    .map((moments) =>
      Array.from({ length: Math.floor(moments.length / 2) }, (_, i) => ({
        from: moments[2 * i]!,
        to: moments[2 * i + 1]!,
      })),
    );

const course: fc.Arbitrary<Course> = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 600 }))
  .chain(([openedAt, length]) =>
    fc.record({
      openedAt: fc.constant(openedAt),
      endedAt: fc.constant(openedAt + length),
      pauses: ranges(openedAt + 1, openedAt + length, 3).map((all) => all.filter(({ from, to }) => to > from)),
      outages: fc.array(
        fc
          .record({
            from: fc.integer({ min: 1, max: openedAt + length }),
            lasts: fc.integer({ min: 1, max: 120 }),
            wasThere: fc.boolean(),
          })
          .map(({ from, lasts, wasThere }) => ({ from, to: from + lasts, wasThere })),
        { maxLength: 3 },
      ),
      presence: ranges(1, openedAt + length + 30, 6),
    }),
  );

const seconds = (max: number) => fc.integer({ min: 0, max }).map((s) => s * 1000);
const rules: fc.Arbitrary<AttendanceRules> = fc.record({
  graceMs: seconds(40),
  outageReturnMs: seconds(90),
  lateAfterMs: seconds(200),
  leftEarlyBeforeMs: seconds(200),
  attendedShare: fc.constantFrom(0.5, 0.8, 1),
  attendedShareWithRollCall: fc.constant(0.5),
});

/** What a random course is an instance of, so that a test can see that all kinds occur. */
const measured = (happened: Course, inForce: AttendanceRules) =>
  measure(logOfCourse(happened), inForce, { until: happened.endedAt * 1000 }).rooms[0]!;

describe('attendance', () => {
  it('is what a slow and obvious second implementation counts, second by second', () => {
    fc.assert(
      fc.property(course, rules, (happened, inForce) => {
        expect(measured(happened, inForce)).toEqual({ roomId: 'r1', ...slowAttendance(happened, inForce) });
      }),
      { numRuns: 3000 },
    );
  });

  it('meets every verdict in these random courses, the excuse of an outage included', () => {
    const samples = fc.sample(fc.tuple(course, rules), { numRuns: 2000, seed: 11 });
    const seen = samples.map(([happened, inForce]) => ({
      room: measured(happened, inForce),
      unexcused: measured({ ...happened, outages: [] }, inForce),
    }));
    expect(seen.filter(({ room }) => room.late).length).toBeGreaterThan(50);
    expect(seen.filter(({ room }) => room.leftEarly).length).toBeGreaterThan(50);
    expect(seen.filter(({ room }) => room.attended).length).toBeGreaterThan(50);
    expect(seen.filter(({ room }) => !room.attended).length).toBeGreaterThan(50);
    expect(seen.filter(({ room }) => room.disconnections > 0).length).toBeGreaterThan(50);
    expect(seen.filter(({ room, unexcused }) => room.presentMs > unexcused.presentMs).length).toBeGreaterThan(50);
  });

  it('of any meeting that random commands make fits the contract, and no interval leaves the meeting', () => {
    fc.assert(
      fc.property(steps, (todo) => {
        const run = briefing(...ROOMS);
        for (const { wait, actor, make } of todo) {
          run.now += Math.max(0, wait);
          run.send(make({ state: run.state, now: run.now }), actor);
        }
        const result = measure(run.log, DEFAULT_ATTENDANCE_RULES, { until: run.now });
        const guests = run.log.flatMap(({ event }) =>
          event.type === 'party.joined' ? (roomOf(event.payload.party) ?? []) : [],
        );
        expect(result.rooms.map(({ roomId }) => roomId)).toEqual([...new Set([...ROOMS, ...guests])]);
        for (const room of result.rooms) {
          roomAttendance.parse(room);
          for (const { from, to } of room.intervals) {
            expect(from).toBeGreaterThanOrEqual(result.openedAt!);
            expect(to).toBeLessThanOrEqual(result.endedAt ?? run.now);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
