import { z } from 'zod';
import { instant } from './ids.ts';

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

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const MEGABYTE = 1_000_000;
const DEFAULT_PAPER_BYTES = 50 * MEGABYTE;

/** Between what bounds each setting may be set. Beyond them the figures would mean nothing, or names be kept for ever. */
export const SETTING_BOUNDS = {
  graceMs: { min: 5 * SECOND_MS, max: 5 * MINUTE_MS },
  outageReturnMs: { min: 15 * SECOND_MS, max: 10 * MINUTE_MS },
  lateAfterMs: { min: 0, max: 120 * MINUTE_MS },
  leftEarlyBeforeMs: { min: 0, max: 120 * MINUTE_MS },
  attendedShare: { min: 0.05, max: 1 },
  attendedShareWithRollCall: { min: 0.05, max: 1 },
  retentionDays: { min: 30, max: 3650 },
  paperBytes: { min: MEGABYTE, max: 500 * MEGABYTE },
} as const;

const whole = ({ min, max }: { min: number; max: number }) => z.number().int().min(min).max(max);
const share = ({ min, max }: { min: number; max: number }) => z.number().min(min).max(max);

/** What the city decides for itself. */
export const settings = z
  .strictObject({
    attendance: attendanceRules.extend({
      graceMs: whole(SETTING_BOUNDS.graceMs),
      outageReturnMs: whole(SETTING_BOUNDS.outageReturnMs),
      lateAfterMs: whole(SETTING_BOUNDS.lateAfterMs),
      leftEarlyBeforeMs: whole(SETTING_BOUNDS.leftEarlyBeforeMs),
      attendedShare: share(SETTING_BOUNDS.attendedShare),
      attendedShareWithRollCall: share(SETTING_BOUNDS.attendedShareWithRollCall),
    }),
    /** How long names of people are kept after their meeting. */
    retentionDays: whole(SETTING_BOUNDS.retentionDays),
    /** How large a paper of a meeting may be. What was decided before there were papers does not name it. */
    paperBytes: whole(SETTING_BOUNDS.paperBytes).default(DEFAULT_PAPER_BYTES),
  })
  .refine(({ attendance }) => attendance.attendedShareWithRollCall <= attendance.attendedShare, {
    path: ['attendance', 'attendedShareWithRollCall'],
  });
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = {
  attendance: DEFAULT_ATTENDANCE_RULES,
  retentionDays: 730,
  paperBytes: DEFAULT_PAPER_BYTES,
};

/** The settings as administrators see them. */
export const settingsView = z.strictObject({
  settings,
  /** Null: the defaults, which nobody has changed. */
  inForceSince: instant.nullable(),
  mayChange: z.boolean(),
  /** Names that are kept longer than set, and will be blanked. */
  namesDue: z.strictObject({ meetings: z.number().int().nonnegative(), names: z.number().int().nonnegative() }),
});
export type SettingsView = z.infer<typeof settingsView>;

/** How much a blanking of names has concerned. */
export const blankedNames = settingsView.shape.namesDue;
