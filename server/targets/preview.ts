import { type OutsideReason, outsideReason } from '#shared/contract/figures.ts';
import type { IndicatorDraft, IndicatorPreview } from '#shared/contract/indicator-keeping.ts';
import type { CountedMeeting } from '#shared/contract/register.ts';
import { type Days, daysOf, monthsOf, periodBefore, periodOf } from '#shared/periods/periods.ts';
import { figureOf } from '#shared/targets/figure.ts';
import { type Asked, verdictOf } from '#shared/targets/in-scope.ts';
import type { UnitsThrough } from '#shared/targets/units.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import type { DescribeMembers, Placed } from './member-words.ts';
import { readRegisters } from './read-registers.ts';
import type { Sources } from './sources.ts';

/** So many lines of a kind show what a draft would count. */
const FIRST = 8;

/** What an indicator that is only being drafted would count, for a unit with all below it, as of now. */
export type Preview = (draft: IndicatorDraft, rootUnitId: string) => Promise<IndicatorPreview>;

type Deps = { sources: Sources; trees: Trees; describe: DescribeMembers; clock: () => number };

export const createPreview =
  ({ sources, trees, describe, clock }: Deps): Preview =>
  async (draft, rootUnitId) => {
    const now = clock();
    const current = periodOf(dayOf(now), draft.period);
    const periods = [periodBefore(current), current];
    const months = periods.flatMap(monthsOf);
    const days: Days = { from: daysOf(periods[0] ?? current).from, to: daysOf(current).to };
    const [units, registers] = await Promise.all([trees.through(), readRegisters(sources, [draft.counts], months)]);
    const asked = { now, rootUnitId };
    const figures = periods.map((period) => ({
      period,
      ...figureOf(draft, registers.all, units, daysOf(period), asked),
    }));
    const toLines = async (placed: Placed[]) => describe(draft.counts.population, placed, days, new Set());
    const counted = figures.at(-1)?.members ?? [];
    const before = figures[0]?.members ?? [];
    return {
      figures: figures.map(({ members: _members, ...figure }) => figure),
      counted: await toLines(
        [...counted, ...before]
          .slice(0, FIRST)
          .map(({ id, counts }): Placed => ({ id, part: counts ? 'numerator' : 'denominator', why: null })),
      ),
      outside: await Promise.all(
        outsideOf(draft, registers.all.meetings, units, asked).map(async ({ why, meetings }) => ({
          why,
          count: meetings.length,
          lines: await toLines(meetings.slice(0, FIRST).map(({ id }) => ({ id, part: 'outside', why }))),
        })),
      ),
    };
  };

/** Meetings that do not count, by the reason; those that come nearest to counting first. */
const outsideOf = (
  { counts, excludedUnitIds }: IndicatorDraft,
  meetings: readonly CountedMeeting[],
  units: UnitsThrough,
  asked: Asked,
): { why: OutsideReason; meetings: CountedMeeting[] }[] => {
  if (counts.population !== 'meetings') return [];
  const byReason = Map.groupBy(meetings, (meeting) => {
    const verdict = verdictOf({ counts, excludedUnitIds }, meeting, units, asked);
    return verdict.counts ? undefined : verdict.why;
  });
  return outsideReason.options
    .toReversed()
    .map((why) => ({ why, meetings: byReason.get(why) ?? [] }))
    .filter((one) => one.meetings.length > 0);
};
