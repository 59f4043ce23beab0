import { z } from 'zod';
import { correction } from './corrections.ts';
import { id, instant } from './ids.ts';
import { listedSubstitute, replyState } from './replies.ts';
import { headcount, listedPerson, rollAnswer, sweepAnswer } from './roll-call.ts';
import { attendanceRules } from './settings.ts';
import { unitLevel } from './units.ts';

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
  /** By the rule in force; the roll call answered "present" halves what is asked of the share. */
  attended: z.boolean(),
});
export type RoomAttendance = z.infer<typeof roomAttendance>;

/** What counts of a room: the measured values, with the corrections that stand. */
export const countedAttendance = z.strictObject({
  attended: z.boolean(),
  late: z.boolean(),
  leftEarly: z.boolean(),
  /** Of an absence: it was excused. */
  excused: z.boolean(),
  /** As answered in the roll call, or corrected; null where nobody has said. */
  headcount: headcount.nullable(),
});
export type CountedAttendance = z.infer<typeof countedAttendance>;

/** A correction as it was made; those that were replaced or taken back stay in the list. */
export const madeCorrection = z.strictObject({
  at: instant,
  author: z.string(),
  correction,
  reason: z.string(),
});
export type MadeCorrection = z.infer<typeof madeCorrection>;

/** What a room said of itself in the latest roll call that it answered. */
export const sheetAnswer = z.strictObject({
  at: instant,
  answer: rollAnswer,
  headcount,
  people: z.array(listedPerson),
  note: z.string(),
});

/** A line of the attendance table. */
export const attendanceRow = roomAttendance.extend({
  unitName: z.string(),
  groupName: z.string(),
  level: unitLevel,
  invited: z.boolean(),
  rollCall: sheetAnswer.nullable(),
  sweep: z.strictObject({ at: instant, answer: sweepAnswer, note: z.string() }).nullable(),
  /** What the unit replied to its invitation: only an approved substitute stands as one. Null where it did not reply. */
  reply: z.strictObject({ state: replyState, reason: z.string(), substitute: listedSubstitute.nullable() }).nullable(),
  counted: countedAttendance,
  corrections: z.array(madeCorrection),
});
export type AttendanceRow = z.infer<typeof attendanceRow>;

/** Totals of a district, of a level, or of all; of the rooms that were invited. */
export const attendanceTotals = z.strictObject({
  /** A district's name or a level's word; empty for all. */
  key: z.string(),
  invited: z.number().int(),
  attended: z.number().int(),
  late: z.number().int(),
  leftEarly: z.number().int(),
  excused: z.number().int(),
  unexcused: z.number().int(),
  /** Rooms that answered a roll call, or were called in a sweep and answered. */
  answered: z.number().int(),
  headcount: z.number().int(),
});
export type AttendanceTotals = z.infer<typeof attendanceTotals>;

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
  totals: z.strictObject({
    all: attendanceTotals,
    byGroup: z.array(attendanceTotals),
    byLevel: z.array(attendanceTotals),
  }),
  /** Head of the log's chain of hashes when the report was made. */
  logHead: z.string(),
});
export type AttendanceReport = z.infer<typeof attendanceReport>;
