import type { MeetingDetail, Phase, Standing } from '#shared/contract/meetings.ts';
import { CHAIRS_OFFICE } from '#shared/permissions/live.ts';

const OFFICE: readonly Standing[] = CHAIRS_OFFICE;
const READERS: readonly Standing[] = [...OFFICE, 'technician', 'observer'];
const HELD: readonly Phase[] = ['open', 'paused', 'ended', 'closed'];
const OVER: readonly Phase[] = ['ended', 'closed'];

/** The parts of a meeting's desk in the order of the work, who finds them there, and in which phases (null: in all). */
export const DESK_PARTS = [
  { part: 'about', standings: READERS, phases: null },
  { part: 'invited', standings: OFFICE, phases: null },
  { part: 'papers', standings: READERS, phases: null },
  { part: 'mails', standings: OFFICE, phases: null },
  { part: 'readiness', standings: [...OFFICE, 'technician'], phases: ['convened', 'open', 'paused'] },
  { part: 'attendance', standings: READERS, phases: HELD },
  { part: 'outcomes', standings: READERS, phases: OVER },
  { part: 'minutes', standings: OFFICE, phases: OVER },
  { part: 'signing', standings: READERS, phases: OVER },
  { part: 'downloads', standings: READERS, phases: null },
  { part: 'log', standings: ['secretary', 'technician'], phases: null },
] as const satisfies readonly { part: string; standings: readonly Standing[]; phases: readonly Phase[] | null }[];
export type DeskPart = (typeof DESK_PARTS)[number]['part'];

/** Those that are there for the viewer of a meeting now. */
export const partsFor = ({ standing, phase, secret }: MeetingDetail): DeskPart[] => {
  if (standing === null || secret) return [];
  return DESK_PARTS.filter(
    ({ standings, phases }) => includes(standings, standing) && (phases === null || includes(phases, phase)),
  ).map(({ part }) => part);
};

const includes = <T>(list: readonly T[], wanted: T): boolean => list.includes(wanted);
