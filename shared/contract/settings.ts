import { z } from 'zod';

/** The thresholds of DEFINITIONS; every report prints those in force. */
export const attendanceRules = z.strictObject({
  /** Two intervals with a shorter gap are one. */
  graceMs: z.number().int().nonnegative(),
  /** A room back this soon after an outage was present throughout. */
  outageReturnMs: z.number().int().nonnegative(),
  lateAfterMs: z.number().int().nonnegative(),
  leftEarlyBeforeMs: z.number().int().nonnegative(),
  /** Share of the open time from which a room attended. */
  attendedShare: z.number().min(0).max(1),
  /** Share that is enough with a roll call answered "present". */
  attendedShareWithRollCall: z.number().min(0).max(1),
});
export type AttendanceRules = z.infer<typeof attendanceRules>;

export const DEFAULT_ATTENDANCE_RULES: AttendanceRules = {
  graceMs: 15_000,
  outageReturnMs: 60_000,
  lateAfterMs: 10 * 60_000,
  leftEarlyBeforeMs: 5 * 60_000,
  attendedShare: 0.8,
  attendedShareWithRollCall: 0.5,
};
