import type { Figure } from '#shared/contract/indicators.ts';
import { formatShare } from '../ui/format.ts';

/** A figure in per cent; a dash where nothing is counted. */
export const shareText = ({ numerator, denominator }: Figure): string =>
  denominator === 0 ? '–' : formatShare(numerator / denominator);

/** Whether two figures say the same. */
export const isSameFigure = (one: Figure, other: Figure): boolean =>
  one.numerator === other.numerator && one.denominator === other.denominator;
