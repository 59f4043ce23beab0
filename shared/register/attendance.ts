import { correctionsIn, countedFrom } from '../attendance/counted.ts';
import { measure } from '../attendance/measure.ts';
import { saidIn } from '../attendance/said.ts';
import type { RecordedEvent } from '../contract/events.ts';
import type { AttendanceRules } from '../contract/settings.ts';
import { spokenBy, turnsIn } from '../meeting/speaking.ts';

/** What is known of a unit's attendance, as counted: corrections included. Times are milliseconds. */
export type KnownAttendance = {
  attended: boolean;
  late: boolean;
  leftEarly: boolean;
  excused: boolean;
  presentMs: number;
  disconnections: number;
  spokenMs: number;
  timesSpoken: number;
};

/** Attendance at a meeting that has ended, as its log shows it, by room. */
export type MeetingAttendance = {
  /** From opening to end, without pauses. */
  openMs: number;
  byRoom: ReadonlyMap<string, KnownAttendance>;
};

/** What the register keeps of the attendance at a meeting that ended at a moment (UTC milliseconds), by the rules in force then. */
export const attendanceAt = (
  events: readonly RecordedEvent[],
  rules: AttendanceRules,
  endedAt: number,
): MeetingAttendance => {
  const { rooms, openMs } = measure(events, rules, { until: endedAt });
  const said = saidIn(events);
  const corrections = correctionsIn(events);
  const spoken = new Map(spokenBy(turnsIn(events, endedAt), []).map((line) => [line.roomId, line]));
  const byRoom = rooms.map((room): [string, KnownAttendance] => {
    const made = (corrections.get(room.roomId) ?? []).map(({ correction }) => correction);
    const { headcount: _headcount, ...counted } = countedFrom(room, said.get(room.roomId), made);
    const { presentMs, disconnections } = room;
    const { ms: spokenMs = 0, turns: timesSpoken = 0 } = spoken.get(room.roomId) ?? {};
    return [room.roomId, { ...counted, presentMs, disconnections, spokenMs, timesSpoken }];
  });
  return { openMs, byRoom: new Map(byRoom) };
};
