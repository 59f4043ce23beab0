import { z } from 'zod';
import { id, instant } from './ids.ts';
import { attendanceRules } from './settings.ts';

const interval = z.strictObject({ from: instant, to: instant });
export type Interval = z.infer<typeof interval>;

/** Attendance of one room as measured from the log. */
export const roomAttendance = z.strictObject({
  roomId: id,
  /** Merged by the rules of grace and outage, cut to the time from opening to end. Empty: never there. */
  intervals: z.array(interval),
  /** Presence within open time, in milliseconds. */
  presentMs: z.number().int().nonnegative(),
  /** presentMs / open time, 0..1; 0 where the meeting had no open time. */
  share: z.number().min(0).max(1),
  late: z.boolean(),
  leftEarly: z.boolean(),
  disconnections: z.number().int().nonnegative(),
  attended: z.boolean(),
});
export type RoomAttendance = z.infer<typeof roomAttendance>;

/** A line of the attendance table. */
export const attendanceRow = roomAttendance.extend({
  unitName: z.string(),
  groupName: z.string(),
  invited: z.boolean(),
});
export type AttendanceRow = z.infer<typeof attendanceRow>;

export const attendanceReport = z.strictObject({
  meetingId: id,
  title: z.string(),
  organiserName: z.string(),
  openedAt: instant.nullable(),
  endedAt: instant.nullable(),
  openMs: z.number().int().nonnegative(),
  outages: z.array(interval),
  rules: attendanceRules,
  rows: z.array(attendanceRow),
  /** Head of the log's chain of hashes when the report was made. */
  logHead: z.string(),
});
export type AttendanceReport = z.infer<typeof attendanceReport>;
