import type { Indicator, MeetingsCounted } from '../contract/indicators.ts';
import type { CountedMeeting } from '../contract/register.ts';
import type { UnitLevel } from '../contract/units.ts';
import { standingOf } from '../register/standing.ts';
import { isOnline } from './online.ts';
import type { UnitsThrough } from './units.ts';

/** Why a meeting does not count: first what it is, then what became of it. */
export type OutsideReason =
  | 'outside'
  | 'other-organiser'
  | 'other-class'
  | 'excluded-unit'
  | 'secret'
  | 'rehearsal'
  | 'not-wide'
  | 'other-reach'
  | 'called-off'
  | 'planned'
  | 'unsettled';

/** Whether a meeting stands in the denominator, and in the numerator as well; or why it stands in neither. */
export type Verdict = { counts: true; online: boolean } | { counts: false; why: OutsideReason };

/** At which moment (UTC milliseconds) and for which unit, with all below it, is counted. */
export type Asked = { now: number; rootUnitId: string };

/** An indicator of meetings. */
export type MeetingIndicator = Pick<Indicator, 'excludedUnitIds'> & { counts: MeetingsCounted };

/** Whether and how a meeting of the register counts for an indicator. */
export const verdictOf = (
  indicator: MeetingIndicator,
  meeting: CountedMeeting,
  units: UnitsThrough,
  { now, rootUnitId }: Asked,
): Verdict => {
  const why = whyNot(indicator, meeting, units, rootUnitId);
  if (why) return { counts: false, why };
  const standing = standingOf(meeting, now);
  if (standing !== 'held') return { counts: false, why: standing };
  return { counts: true, online: isOnline(indicator.counts.online, meeting) };
};

/**
 * Why a meeting would not count even when it is held; undefined where it would. Its organiser counts as it was on the meeting's
 * day.
 */
export const whyNot = (
  { counts, excludedUnitIds }: MeetingIndicator,
  meeting: CountedMeeting,
  units: UnitsThrough,
  rootUnitId: string,
): OutsideReason | undefined => {
  const { organiserUnitId, day } = meeting;
  const level = units.levelOn(organiserUnitId, day);
  if (!units.isWithin(rootUnitId, organiserUnitId, day)) return 'outside';
  if (level === undefined || !counts.organiserLevels.includes(level)) return 'other-organiser';
  if (counts.classes.length > 0 && !counts.classes.includes(meeting.class)) return 'other-class';
  if (excludedUnitIds.some((unitId) => units.isWithin(unitId, organiserUnitId, day))) return 'excluded-unit';
  if (meeting.secret) return 'secret';
  if (meeting.form === 'chay-thu') return 'rehearsal';
  if (counts.wide === 'wide' && !meeting.wide) return 'not-wide';
  return reaches(counts, meeting, units) ? undefined : 'other-reach';
};

const reaches = ({ reach, reachAll }: MeetingsCounted, meeting: CountedMeeting, units: UnitsThrough): boolean => {
  const asked = reach.filter((level) => units.hasLevel(level, meeting.day));
  const isReached = (level: UnitLevel): boolean => meeting.reach.includes(level);
  return asked.length === 0 || (reachAll ? asked.every(isReached) : asked.some(isReached));
};
