import type { Principal } from '#shared/contract/accounts.ts';
import type { FiguresBoard } from '#shared/contract/figures.ts';
import { daysOf } from '#shared/periods/periods.ts';
import { boardRowOf, trendPeriods } from '#shared/targets/board-row.ts';
import { termIn } from '#shared/targets/terms.ts';
import { dayOf } from '../calendar.ts';
import type { Indicators } from '../store/indicators.ts';
import type { Convened } from './convened.ts';
import type { Figures } from './figures.ts';
import type { FigureScope } from './scope.ts';

/** All indicators of a period, for a unit and what lies under it. */
export type TargetsBoard = (
  principal: Principal,
  asked: { period: string; unitId?: string | undefined },
) => Promise<FiguresBoard>;

type Deps = {
  figureScope: FigureScope;
  indicators: Indicators;
  figures: Figures;
  convened: Convened;
  clock: () => number;
};

export const createTargetsBoard =
  ({ figureScope, indicators, figures, convened, clock }: Deps): TargetsBoard =>
  async (principal, { period, unitId }) => {
    const days = daysOf(period);
    const unit = await figureScope.unitFor(principal, unitId, days);
    const inForce = (await indicators.all()).filter((indicator) => termIn(indicator, days));
    const periods = trendPeriods(period);
    const [found, planned] = await Promise.all([
      figures.many(
        inForce.map((indicator) => ({ indicator, periods })),
        unit.id,
      ),
      convened(unit.id, days),
    ]);
    const today = dayOf(clock());
    return {
      period,
      unit: { id: unit.id, name: unit.name },
      day: today,
      rows: inForce.flatMap(
        (indicator, at) =>
          boardRowOf({ indicator, period, today, figures: found[at] ?? [], planned: planned(indicator) }) ?? [],
      ),
    };
  };
