import type { Figure } from '../contract/indicators.ts';
import type { CountedMeeting } from '../contract/register.ts';
import type { Days } from '../periods/periods.ts';
import { standingOf } from '../register/standing.ts';
import { type Asked, type MeetingIndicator, whyNot } from './in-scope.ts';
import type { UnitsThrough } from './units.ts';

/** What is convened for some days and still to be held, counted by the form convened. */
export const plannedFigure = (
  indicator: MeetingIndicator,
  meetings: readonly CountedMeeting[],
  units: UnitsThrough,
  { from, to }: Days,
  { now, rootUnitId }: Asked,
): Figure => {
  const planned = meetings.filter(
    (meeting) =>
      from <= meeting.day &&
      meeting.day <= to &&
      standingOf(meeting, now) === 'planned' &&
      whyNot(indicator, meeting, units, rootUnitId) === undefined,
  );
  return {
    numerator: planned.filter((meeting) => willBeOnline(indicator, meeting)).length,
    denominator: planned.length,
  };
};

/**
 * Whether a meeting that is held as convened will count as online. How many sites will be connected nobody knows: where a share
 * of them is asked for, all are supposed to be.
 */
export const willBeOnline = (
  { counts: { online } }: Pick<MeetingIndicator, 'counts'>,
  { form, remoteOnline }: Pick<CountedMeeting, 'form' | 'remoteOnline'>,
): boolean =>
  form === 'truc-tuyen' ||
  (form === 'ket-hop' && (online.rule === 'share-connected' || (online.rule === 'hybrid-too' && remoteOnline)));
