import type { FigureEffect } from '../contract/figures.ts';
import type { Figure, Indicator } from '../contract/indicators.ts';
import type { CountedMeeting } from '../contract/register.ts';
import { daysOf, periodOf } from '../periods/periods.ts';
import { type MeetingIndicator, whyNot } from './in-scope.ts';
import { marginOf } from './margin.ts';
import { willBeOnline } from './planned.ts';
import { isReached, partsOf } from './share.ts';
import { termIn } from './terms.ts';
import type { UnitsThrough } from './units.ts';

/** An indicator for which a meeting counts when it is held: in which period, against which target, and whether as online. */
export type Concerned = { indicator: Indicator; period: string; target: number; online: boolean };

/** The indicators for which a meeting will count. */
export const concernedBy = (
  meeting: CountedMeeting,
  indicators: readonly Indicator[],
  units: UnitsThrough,
  rootUnitId: string,
): Concerned[] =>
  indicators.flatMap((indicator) => {
    const { counts, excludedUnitIds } = indicator;
    const period = periodOf(meeting.day, indicator.period);
    const term = termIn(indicator, daysOf(period));
    if (counts.population !== 'meetings' || term === undefined) return [];
    const ofMeetings: MeetingIndicator = { counts, excludedUnitIds };
    if (whyNot(ofMeetings, meeting, units, rootUnitId)) return [];
    return [{ indicator, period, target: term.target, online: willBeOnline(ofMeetings, meeting) }];
  });

/** What a meeting does to a figure in which all that is convened is counted as convened. */
export const effectOn = ({ indicator, period, target, online }: Concerned, before: Figure): FigureEffect => {
  const after = { numerator: before.numerator + (online ? 1 : 0), denominator: before.denominator + 1 };
  return {
    indicatorId: indicator.id,
    name: indicator.name,
    period,
    target,
    before,
    after,
    reached: isReached(after, partsOf(target)),
    margin: marginOf('meetings', after, target),
  };
};
