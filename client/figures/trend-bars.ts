import type { TrendPoint } from '#shared/contract/figures.ts';
import { isReached, partsOf } from '#shared/targets/share.ts';

/** A bar in whole per cent; null where nothing was counted. */
export type Bar = { period: string; share: number | null; reached: boolean; target: number | null };

/** The bars of a trend. What has not been reached is not rounded up to it. */
export const barsOf = (trend: readonly TrendPoint[]): Bar[] =>
  trend.map(({ period, figure, target }) => ({
    period,
    share: figure.denominator === 0 ? null : Math.floor((figure.numerator * 100) / figure.denominator),
    reached: target === null || isReached(figure, partsOf(target)),
    target: target === null ? null : Math.round(target * 1000) / 10,
  }));
