import type { Figure } from '../contract/indicators.ts';

/** Tenths of a per cent, cut off: what has not been reached is not written as reached. Null where there is nothing to count. */
const tenths = ({ numerator, denominator }: Figure): number | null =>
  denominator === 0 ? null : Math.floor((numerator * 1000) / denominator);

/** A share as papers write it, `89,9 %`; empty where there is nothing to count. */
export const shareOnPaper = (figure: Figure): string => {
  const found = tenths(figure);
  return found === null ? '' : percent(found / 10);
};

/** A target as papers write it: `90 %`. */
export const targetOnPaper = (target: number): string => percent(Math.round(target * 1000) / 10);

const percent = (value: number): string => `${String(value).replace('.', ',')}\u00A0%`;

/** Whether a figure reaches a target; null where there is nothing to count or no target. */
export const isReached = ({ numerator, denominator }: Figure, target: number | null): boolean | null =>
  target === null || denominator === 0 ? null : numerator >= target * denominator - 1e-9;

/** Whether two figures are counted alike. */
export const sameFigure = (one: Figure, other: Figure): boolean =>
  one.numerator === other.numerator && one.denominator === other.denominator;
