import type { BoardRow } from '../contract/figures.ts';
import type { Figure, Indicator, PeriodKind } from '../contract/indicators.ts';
import { daysOf, kindOf, periodBefore } from '../periods/periods.ts';
import { isStock } from './figure.ts';
import { forecastOf, sum } from './forecast.ts';
import { marginOf } from './margin.ts';
import { targetStateOf } from './target-state.ts';
import { termIn } from './terms.ts';

/** How many periods a trend shows, the one in question included. */
const SHOWN: Record<PeriodKind, number> = { month: 12, quarter: 8, year: 5 };

/** The periods of a trend, oldest first; the last is the period itself. */
export const trendPeriods = (period: string): string[] => {
  const count = SHOWN[kindOf(period)];
  return Array.from({ length: count }, (_, at) => periodBefore(period, count - 1 - at));
};

/** What is known of an indicator in a period. */
export type Known = {
  indicator: Indicator;
  period: string;
  /** `YYYY-MM-DD` */
  today: string;
  figureIn: (period: string) => { official: Figure; live: Figure };
  /** What is convened for the rest of the period. */
  planned: Figure;
};

/** An indicator as the board shows it; undefined where no target holds in the period. */
export const boardRowOf = ({ indicator, period, today, figureIn, planned }: Known): BoardRow | undefined => {
  const term = termIn(indicator, daysOf(period));
  if (term === undefined) return undefined;
  const { target, source } = term;
  const { population } = indicator.counts;
  const { official, live } = figureIn(period);
  const trend = trendPeriods(period).map((one) => ({
    period: one,
    figure: figureIn(one).official,
    target: termIn(indicator, daysOf(one))?.target ?? null,
  }));
  const over = daysOf(period).to < today;
  const past = trend.slice(0, -1).map(({ figure }) => figure);
  const forecast = over || isStock(indicator.counts) ? null : forecastOf({ held: official, planned, past, target });
  const margin = over ? null : marginOf(population, sum([official, planned]), target);
  return {
    indicatorId: indicator.id,
    name: indicator.name,
    counts: indicator.counts,
    reportedBy: indicator.period,
    target,
    source,
    official,
    live,
    state: targetStateOf({ figure: official, target, over, forecast, margin }),
    trend,
    forecast,
    margin,
  };
};
