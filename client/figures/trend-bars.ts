import type { TrendPoint } from '#shared/contract/figures.ts';
import { isReached, partsOf } from '#shared/targets/share.ts';

/** A bar in whole per cent, under one of two names: by whether its target was reached. Null where nothing was counted. */
export type Bar = { period: string; reached: number | null; missed: number | null; target: number | null };

/** The bars of a trend. What has not been reached is not rounded up to it. */
export const barsOf = (trend: readonly TrendPoint[]): Bar[] =>
  trend.map(({ period, figure, target }) => {
    const share = figure.denominator === 0 ? null : Math.floor((figure.numerator * 100) / figure.denominator);
    const reached = target === null || isReached(figure, partsOf(target));
    return {
      period,
      reached: reached ? share : null,
      missed: reached ? null : share,
      target: target === null ? null : Math.round(target * 1000) / 10,
    };
  });
