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
export type KnownFigures = {
  indicator: Indicator;
  period: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** By the periods of the trend, oldest first; the last is the period itself. */
  figures: readonly PeriodFigure[];
  /** What is convened for the rest of the period. */
  planned: Figure;
};

type PeriodFigure = { period: string; official: Figure; live: Figure; closed: boolean };

/** An indicator as the board shows it; undefined where no target holds in the period. */
export const boardRowOf = ({ indicator, period, today, figures, planned }: KnownFigures): BoardRow | undefined => {
  const term = termIn(indicator, daysOf(period));
  const shown = figures.at(-1);
  if (term === undefined || shown === undefined) return undefined;
  const { official, live, closed } = shown;
  const { target, source } = term;
  const over = daysOf(period).to < today;
  // Of a period still to come, the one that runs is no past.
  const past = figures.slice(0, -1).filter((one) => daysOf(one.period).to < today);
  const known = { held: official, planned, past: past.map((one) => one.official), target };
  const forecast = over || isStock(indicator.counts) ? null : forecastOf(known);
  const margin = over ? null : marginOf(indicator.counts.population, sum([official, planned]), target);
  return {
    indicatorId: indicator.id,
    name: indicator.name,
    counts: indicator.counts,
    reportedBy: indicator.period,
    target,
    source,
    official,
    live,
    closed,
    state: targetStateOf({ figure: official, target, over, forecast, margin }),
    trend: figures.map((one) => ({
      period: one.period,
      figure: one.official,
      target: termIn(indicator, daysOf(one.period))?.target ?? null,
    })),
    forecast,
    margin,
  };
};
