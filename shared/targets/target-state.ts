import type { Forecast, Margin, TargetState } from '../contract/figures.ts';
import type { Figure } from '../contract/indicators.ts';
import { isReached, partsOf } from './share.ts';

export type Standing = {
  figure: Figure;
  target: number;
  /** The period has ended: nothing moves the figure but corrections. */
  over: boolean;
  forecast: Forecast | null;
  margin: Margin | null;
};

/**
 * Where a figure stands. While the period runs it is in danger when figure and forecast do not agree, or when it is below and
 * nothing is foretold but the target can still be reached.
 */
export const targetStateOf = ({ figure, target, over, forecast, margin }: Standing): TargetState => {
  if (figure.denominator === 0) return 'nothing';
  const reached = isReached(figure, partsOf(target));
  if (over) return reached ? 'met' : 'missed';
  if (forecast !== null && forecast.reached !== reached) return 'danger';
  if (reached) return 'met';
  const mayStillBeReached = margin !== null && margin.count !== null;
  return forecast === null && mayStillBeReached ? 'danger' : 'missed';
};
