import PQueue from 'p-queue';
import type { Principal } from '#shared/contract/accounts.ts';
import type { ClosingDetail, ClosingYear } from '#shared/contract/closings.ts';
import { mayKeepTargets } from '#shared/permissions/register.ts';
import { daysOf, monthsOf } from '#shared/periods/periods.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Closings } from '../store/closings.ts';
import type { Indicators } from '../store/indicators.ts';
import type { RegisterReading } from '../store/register-reading.ts';
import { readClosingLines } from './closing-lines.ts';
import type { Figures } from './figures.ts';
import { frozenFigures } from './frozen-figures.ts';
import { createFigureScope } from './scope.ts';
import type { Sources } from './sources.ts';

/** Closing months: their figures freeze, and what is corrected afterwards shows as such. There is no way back. */
export type ClosingDesk = {
  /** How the months of a year stand, for whoever reads figures. */
  year(principal: Principal, year: string): Promise<ClosingYear>;
  /** A month, a quarter or a year, for the highest unit that the person reads. */
  detail(principal: Principal, period: string): Promise<ClosingDetail>;
  /** Closes the months of a period that are not closed yet. Throws `Refused`. */
  close(principal: Principal, period: string): Promise<ClosingDetail>;
};

type Deps = {
  closings: Closings;
  indicators: Indicators;
  registerReading: RegisterReading;
  figures: Figures;
  sources: Sources;
  trees: Trees;
  clock: () => number;
};

/** The desk for closing periods. */
export const createClosingDesk = (deps: Deps): ClosingDesk => {
  const { closings, indicators, figures, sources, trees, clock } = deps;
  const scope = createFigureScope(deps);
  const queue = new PQueue({ concurrency: 1 });

  const linesFor = async (principal: Principal, months: readonly string[]) => {
    const now = clock();
    const unit = await scope.unitFor(principal, undefined, { from: dayOf(now), to: dayOf(now) });
    const units = await trees.through();
    return { unit, ...(await readClosingLines(deps, { months, rootUnitId: unit.id, units, now })) };
  };

  const detail = async (principal: Principal, period: string): Promise<ClosingDetail> => {
    const { unit, ...lines } = await linesFor(principal, monthsOf(period));
    const all = await indicators.all();
    const wanted = all.map((indicator) => ({ indicator, periods: [period] }));
    const counted = await figures.many(wanted, unit.id);
    return {
      period,
      ...lines,
      closable:
        lines.months.every(({ state }) => state === 'open' || state === 'closed') &&
        lines.months.some(({ state }) => state === 'open'),
      figures: all.flatMap(({ id, name }, at) =>
        (counted[at] ?? []).map(({ official, live, closed }) => ({ indicatorId: id, name, official, live, closed })),
      ),
    };
  };

  const close = async (principal: Principal, period: string): Promise<void> => {
    const now = clock();
    const mayClose = mayKeepTargets(principal, await trees.on(dayOf(now)));
    if (principal.kind !== 'account' || !mayClose) throw new Refused('not-permitted');
    if (daysOf(period).to >= dayOf(now)) throw new Refused('period-not-over');
    const closed = new Set((await closings.months()).map(({ month }) => month));
    const months = monthsOf(period).filter((month) => !closed.has(month));
    if (months.length === 0) throw new Refused('period-closed');
    const { accountId, displayName } = principal;
    const frozen = await frozenFigures({ indicators: await indicators.all(), sources, trees, months, now });
    await closings.close(
      months.map((month) => ({ month, closedAt: now, by: accountId, byName: displayName })),
      frozen,
      {
        at: now,
        actor: accountId,
        actorName: displayName,
        action: 'period.closed',
        subjectId: period,
        subjectName: period,
        unitId: null,
        after: { months: months.join(', ') },
      },
    );
  };

  return {
    year: async (principal, year) => {
      const { months } = await linesFor(principal, monthsOf(year));
      return { year, mayClose: mayKeepTargets(principal, await trees.on(dayOf(clock()))), months };
    },
    detail,
    close: async (principal, period) => {
      await queue.add(async () => close(principal, period));
      return detail(principal, period);
    },
  };
};
