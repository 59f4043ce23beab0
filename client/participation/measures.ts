import type { ParticipationLine } from '#shared/contract/participation.ts';
import { attendanceRate, disconnectionRate, punctuality, unexcused } from '#shared/targets/participation.ts';

type Measure = { of: (line: ParticipationLine) => number | null; best: 'high' | 'low' };

const ofAttended =
  (field: 'leftEarly' | 'timesSpoken' | 'spokenMs') =>
  (line: ParticipationLine): number | null =>
    line.attended === 0 ? null : line[field];

const ofInvited =
  (count: (line: ParticipationLine) => number) =>
  (line: ParticipationLine): number | null =>
    line.invited === 0 ? null : count(line);

/** By what units can be ranked, in the order of the columns, and whether more or less of it is better. */
export const MEASURES = {
  rate: { of: attendanceRate, best: 'high' },
  punctuality: { of: punctuality, best: 'high' },
  leftEarly: { of: ofAttended('leftEarly'), best: 'low' },
  excused: { of: ofInvited(({ excused }) => excused), best: 'low' },
  unexcused: { of: ofInvited(unexcused), best: 'low' },
  disconnections: { of: disconnectionRate, best: 'low' },
  timesSpoken: { of: ofAttended('timesSpoken'), best: 'high' },
  spoken: { of: ofAttended('spokenMs'), best: 'high' },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;

export const isMeasure = (name: string): name is MeasureName => name in MEASURES;

/** The names of the measures, in their order. */
export const MEASURE_NAMES = Object.keys(MEASURES).filter(isMeasure);
