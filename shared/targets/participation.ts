import type { ParticipationSums } from '../contract/participation.ts';

/** From when on a unit is marked. The rules in force stand on the page. */
export type ParticipationRules = {
  /** Away without leave at least so many times … */
  absences: number;
  /** … and in at least this share of the meetings to which it was invited. */
  absentShare: number;
  /** Disconnections for each meeting attended. */
  disconnections: number;
};

export const DEFAULT_PARTICIPATION_RULES: ParticipationRules = { absences: 3, absentShare: 0.2, disconnections: 2 };

/** Sites that attended of those invited; null where none was. */
export const attendanceRate = ({ attended, invited }: ParticipationSums): number | null => share(attended, invited);

/** Those on time of those that attended. */
export const punctuality = ({ attended, late }: ParticipationSums): number | null => share(attended - late, attended);

/** How often it was away without leave. */
export const unexcused = ({ invited, attended, excused }: ParticipationSums): number =>
  Math.max(0, invited - attended - excused);

/** Disconnections for each meeting attended. */
export const disconnectionRate = ({ disconnections, attended }: ParticipationSums): number | null =>
  share(disconnections, attended);

/** Whether a unit was away without leave often enough to be spoken to. */
export const isRepeatedlyAbsent = (sums: ParticipationSums, rules: ParticipationRules): boolean => {
  const absences = unexcused(sums);
  return absences >= rules.absences && absences >= rules.absentShare * sums.invited;
};

/** Whether a unit's line fails so often that somebody is to look at it. */
export const hasPoorLine = (sums: ParticipationSums, rules: ParticipationRules): boolean =>
  (disconnectionRate(sums) ?? 0) >= rules.disconnections;

/** What several units did together. */
export const totalOf = (lines: readonly ParticipationSums[]): ParticipationSums => {
  const total = { ...NOTHING };
  for (const line of lines) for (const field of FIELDS) total[field] += line[field];
  return total;
};

/** Of a unit that was invited to nothing. */
export const NOTHING: ParticipationSums = {
  invited: 0,
  attended: 0,
  late: 0,
  leftEarly: 0,
  excused: 0,
  disconnections: 0,
  timesSpoken: 0,
  spokenMs: 0,
  presentMs: 0,
  openMs: 0,
};

const FIELDS = [
  'invited',
  'attended',
  'late',
  'leftEarly',
  'excused',
  'disconnections',
  'timesSpoken',
  'spokenMs',
  'presentMs',
  'openMs',
] as const satisfies (keyof ParticipationSums)[];

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
