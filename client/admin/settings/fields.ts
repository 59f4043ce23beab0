import { SETTING_BOUNDS, type Settings } from '#shared/contract/settings.ts';

export type SettingName = keyof typeof SETTING_BOUNDS;

/** How a setting is written for people: so many of its own units make one of these. */
const UNITS = { seconds: 1000, minutes: 60_000, percent: 0.01, days: 1, megabytes: 1_000_000 } as const;

/** The settings in the order of the form, each with its unit. */
export const FIELDS: readonly { name: SettingName; unit: keyof typeof UNITS }[] = [
  { name: 'attendedShare', unit: 'percent' },
  { name: 'attendedShareWithRollCall', unit: 'percent' },
  { name: 'lateAfterMs', unit: 'minutes' },
  { name: 'leftEarlyBeforeMs', unit: 'minutes' },
  { name: 'graceMs', unit: 'seconds' },
  { name: 'outageReturnMs', unit: 'seconds' },
  { name: 'retentionDays', unit: 'days' },
  { name: 'paperBytes', unit: 'megabytes' },
];

export type SettingValues = Record<SettingName, number | string>;

const shown = (value: number, unit: keyof typeof UNITS): number => Math.round((value / UNITS[unit]) * 100) / 100;

/** The bounds of a setting in its unit for people. */
export const boundsOf = ({ name, unit }: (typeof FIELDS)[number]): { min: number; max: number } => ({
  min: shown(SETTING_BOUNDS[name].min, unit),
  max: shown(SETTING_BOUNDS[name].max, unit),
});

const valueOf = (name: SettingName, { attendance, ...others }: Settings): number =>
  name === 'retentionDays' || name === 'paperBytes' ? others[name] : attendance[name];

/** The settings as they are typed. */
export const valuesOf = (settings: Settings): SettingValues => {
  const read = (name: SettingName, unit: keyof typeof UNITS): number => shown(valueOf(name, settings), unit);
  return {
    attendedShare: read('attendedShare', 'percent'),
    attendedShareWithRollCall: read('attendedShareWithRollCall', 'percent'),
    lateAfterMs: read('lateAfterMs', 'minutes'),
    leftEarlyBeforeMs: read('leftEarlyBeforeMs', 'minutes'),
    graceMs: read('graceMs', 'seconds'),
    outageReturnMs: read('outageReturnMs', 'seconds'),
    retentionDays: read('retentionDays', 'days'),
    paperBytes: read('paperBytes', 'megabytes'),
  };
};

/** What was typed, as settings; for the schema to judge. */
export const settingsOf = (values: SettingValues): Settings => {
  const stored = (name: SettingName, unit: keyof typeof UNITS): number =>
    Math.round(Number(values[name]) * UNITS[unit] * 10_000) / 10_000;
  return {
    attendance: {
      attendedShare: stored('attendedShare', 'percent'),
      attendedShareWithRollCall: stored('attendedShareWithRollCall', 'percent'),
      lateAfterMs: stored('lateAfterMs', 'minutes'),
      leftEarlyBeforeMs: stored('leftEarlyBeforeMs', 'minutes'),
      graceMs: stored('graceMs', 'seconds'),
      outageReturnMs: stored('outageReturnMs', 'seconds'),
    },
    retentionDays: stored('retentionDays', 'days'),
    paperBytes: stored('paperBytes', 'megabytes'),
  };
};
