import type { RoomAttendance } from '../contract/attendance.ts';
import type { AttendanceRules } from '../contract/settings.ts';

/** What happened in a meeting, second by second from 0. All times are whole seconds, the rules' as well. */
export type Course = {
  openedAt: number;
  endedAt: number;
  /** Pauses within the meeting, in order. */
  pauses: { from: number; to: number }[];
  outages: { from: number; to: number; wasThere: boolean }[];
  /** When one room was present, in order. */
  presence: { from: number; to: number }[];
};

type Run = { from: number; to: number; value: boolean };

/** Stretches of equal seconds. */
const runs = (line: readonly boolean[]): Run[] => {
  const found: Run[] = [];
  line.forEach((value, second) => {
    const last = found.at(-1);
    if (last?.value === value) last.to = second + 1;
    else found.push({ from: second, to: second + 1, value });
  });
  return found;
};

const within = (ranges: readonly { from: number; to: number }[], second: number): boolean =>
  ranges.some(({ from, to }) => second >= from && second < to);

/** Walks on from the beginning of an outage; each that begins on the way moves the end of the way on. */
const lastSecondToReturn = (start: number, outages: Course['outages'], allowed: number): number => {
  let last = start;
  for (let second = start; second <= last; second += 1) {
    for (const { from, to } of outages) if (from === second) last = Math.max(last, to + allowed);
  }
  return last;
};

/**
 * Attendance of one room, the slow and obvious way: a yes or no for every second, filled and counted. Written from
 * DEFINITIONS without a look at `attendance/`, to test it.
 */
export const slowAttendance = (course: Course, rules: AttendanceRules): Omit<RoomAttendance, 'roomId'> => {
  const length = 1 + Math.max(course.endedAt, ...course.presence.map(({ to }) => to));
  const seconds = Array.from({ length }, (_, second) => second);
  const seen = seconds.map((second) => within(course.presence, second));

  const isNoAbsence = ({ from, to }: Run): boolean => {
    const cameAndCameBack = from > 0 && to < length;
    const short = (to - from) * 1000 < rules.graceMs;
    const excused = course.outages.some(
      (outage) =>
        outage.wasThere &&
        (from >= outage.from || (outage.from - from) * 1000 < rules.graceMs) &&
        from <= outage.to &&
        to <= lastSecondToReturn(outage.from, course.outages, rules.outageReturnMs / 1000),
    );
    return cameAndCameBack && (short || excused);
  };
  const present = runs(seen).flatMap((run) => Array<boolean>(run.to - run.from).fill(run.value || isNoAbsence(run)));

  const inMeeting = seconds.map((second) => second >= course.openedAt && second < course.endedAt);
  const isOpen = seconds.map((second) => inMeeting[second] === true && !within(course.pauses, second));
  const there = runs(seconds.map((second) => inMeeting[second] === true && present[second] === true)).filter(
    ({ value }) => value,
  );
  const openSeconds = isOpen.filter(Boolean).length;
  const presentSeconds = seconds.filter((second) => isOpen[second] === true && present[second] === true).length;
  const share = openSeconds === 0 ? 0 : presentSeconds / openSeconds;
  const first = there[0];
  const last = there.at(-1);
  return {
    intervals: there.map(({ from, to }) => ({ from: from * 1000, to: to * 1000 })),
    presentMs: presentSeconds * 1000,
    share,
    late: first !== undefined && (first.from - course.openedAt) * 1000 > rules.lateAfterMs,
    leftEarly: last !== undefined && (course.endedAt - last.to) * 1000 > rules.leftEarlyBeforeMs,
    disconnections: there.length === 0 ? 0 : there.length - 1,
    attended: share >= rules.attendedShare,
  };
};
