import type { Forecast } from '../contract/figures.ts';
import type { Figure } from '../contract/indicators.ts';
import { PARTS, partsOf } from './share.ts';

/** From so many periods before the mean is taken. */
const PERIODS_MEANT = 4;

/** What is known when a period's end is foretold. */
export type Known = {
  /** Counted until now. */
  held: Figure;
  /** Convened for the rest of the period, counted by their form. */
  planned: Figure;
  /** The periods before, oldest first, gapless. */
  past: readonly Figure[];
  target: number;
};

/**
 * The figure at the period's end: what was held, what is convened already, and as many more as the mean of the last four periods
 * still lacks, at the rate of those four.
 *
 * - The mean number is rounded half up to whole members; if more are convened already, nothing is added.
 * - The rate is that of all members of the four periods together: a period with one meeting does not weigh as much as one
 *   with thirty. What it adds to the numerator is not rounded.
 * - Periods before the first member ever counted are none; an empty one after it counts as zero. With fewer than four the mean is
 *   that of those there are; without any, what is held and convened alone is foretold.
 *
 * Null where nothing is held, convened or to be expected.
 */
export const forecastOf = ({ held, planned, past, target }: Known): Forecast | null => {
  const meant = sinceTheFirst(past).slice(-PERIODS_MEANT);
  const before = sum(meant);
  const known = sum([held, planned]);
  const mean = meant.length === 0 ? 0 : Math.floor((2 * before.denominator + meant.length) / (2 * meant.length));
  const further = before.denominator === 0 ? 0 : Math.max(0, mean - known.denominator);
  const denominator = known.denominator + further;
  if (denominator === 0) return null;
  // Over the common divisor of both parts: numerator = (known * all before + further * online before) / all before.
  const all = BigInt(before.denominator || 1);
  const raised = BigInt(known.numerator) * all + BigInt(further) * BigInt(before.numerator);
  return {
    held,
    planned,
    further,
    past: { periods: meant.length, mean, ...before },
    numerator: Number(raised) / Number(all),
    denominator,
    reached: raised * PARTS >= BigInt(denominator) * all * partsOf(target),
  };
};

const sinceTheFirst = (past: readonly Figure[]): readonly Figure[] => {
  const first = past.findIndex(({ denominator }) => denominator > 0);
  return first === -1 ? [] : past.slice(first);
};

/** Several figures as one. */
export const sum = (figures: readonly Figure[]): Figure => ({
  numerator: figures.reduce((total, { numerator }) => total + numerator, 0),
  denominator: figures.reduce((total, { denominator }) => total + denominator, 0),
});
