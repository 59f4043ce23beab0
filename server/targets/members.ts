import type { Principal } from '#shared/contract/accounts.ts';
import type { FigureMembers, MemberPart, MemberView } from '#shared/contract/figures.ts';
import { type Days, daysOf } from '#shared/periods/periods.ts';
import type { Indicator } from '#shared/contract/indicators.ts';
import type { Member } from '#shared/targets/figure.ts';
import { verdictOf } from '#shared/targets/in-scope.ts';
import { termIn } from '#shared/targets/terms.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Indicators } from '../store/indicators.ts';
import type { Figures } from './figures.ts';
import type { DescribeMembers, Placed } from './member-words.ts';
import type { FigureScope } from './scope.ts';
import type { Sources } from './sources.ts';

export type MembersAsked = {
  indicatorId: string;
  period: string;
  unitId?: string | undefined;
  view: MemberView;
  offset: number;
  limit: number;
};

/** What stands behind a figure as all is now, and what of the same register does not, with the reason. */
export type FigureMembersOf = (principal: Principal, asked: MembersAsked) => Promise<FigureMembers>;

type Deps = {
  figureScope: FigureScope;
  indicators: Indicators;
  figures: Figures;
  sources: Sources;
  trees: Trees;
  describe: DescribeMembers;
  clock: () => number;
};

export const createFigureMembers = ({
  figureScope,
  indicators,
  figures,
  sources,
  trees,
  describe,
  clock,
}: Deps): FigureMembersOf => {
  /** Meetings that do not count, secret ones among them. Those of units beside the one in question are not told of. */
  const outside = async ({ counts, excludedUnitIds }: Indicator, days: Days, rootUnitId: string): Promise<Placed[]> => {
    if (counts.population !== 'meetings') return [];
    const units = await trees.through();
    const asked = { now: clock(), rootUnitId };
    return (await sources.meetings(days)).flatMap((meeting) => {
      const verdict = verdictOf({ counts, excludedUnitIds }, meeting, units, asked);
      if (verdict.counts || verdict.why === 'outside') return [];
      return [{ id: meeting.id, part: 'outside' as const, why: verdict.why }];
    });
  };

  return async (principal, { indicatorId, period, unitId, view, offset, limit }) => {
    const days = daysOf(period);
    const indicator = await indicators.byId(indicatorId);
    const term = indicator && termIn(indicator, days);
    if (indicator === undefined || term === undefined) throw new Refused('not-found');
    const unit = await figureScope.unitFor(principal, unitId, days);
    const { official, live, members, liveMembers } = await figures.of({ indicator, period, unitId: unit.id });
    const placed = [...liveMembers.map(counted), ...(await outside(indicator, days, unit.id))];
    const seen = (looked: MemberView): Placed[] => placed.filter((one) => isSeen(one, looked));
    const totalOf = (looked: MemberView): number => seen(looked).length;
    const page = seen(view).slice(offset, offset + limit);
    return {
      period,
      unit: { id: unit.id, name: unit.name },
      name: indicator.name,
      counts: indicator.counts,
      target: term.target,
      official,
      live,
      totals: {
        counted: totalOf('counted'),
        numerator: totalOf('numerator'),
        denominator: totalOf('denominator'),
        outside: totalOf('outside'),
      },
      view,
      members: await describe(indicator.counts.population, page, days, correctedIn(members, liveMembers)),
    };
  };
};

const isSeen = ({ part }: Placed, view: MemberView): boolean =>
  view === 'counted' ? part !== 'outside' : part === view;

const partOf = ({ counts }: Member): MemberPart => (counts ? 'numerator' : 'denominator');

const counted = (member: Member): Placed => ({ id: member.id, part: partOf(member), why: null });

/** What stood elsewhere when its month was closed, or in no part that counts. */
const correctedIn = (members: readonly Member[], liveMembers: readonly Member[]): ReadonlySet<string> => {
  const parts = (all: readonly Member[]) => new Map(all.map((member) => [member.id, partOf(member)]));
  const [then, now] = [parts(members), parts(liveMembers)];
  return new Set([...then.keys(), ...now.keys()].filter((id) => then.get(id) !== now.get(id)));
};
