import type { Figure, Population } from '../contract/indicators.ts';
import type { Margin } from '../contract/figures.ts';
import { isReached, PARTS, partsOf } from './share.ts';

/**
 * Populations that grow with what happens: one more meeting or paper enters numerator, denominator or both. The others stand as
 * they are on a day, and only the numerator moves.
 */
export const isGrowing = (population: Population): boolean => population === 'meetings' || population === 'papers';

/**
 * How far a figure is from its target, in whole members. Null where there is nothing to count yet.
 *
 * Of meetings and papers: how many more may be held in person (or sent on paper) before the target falls, the largest k with
 * n / (d + k) >= target; or how many must be held online to reach it, the smallest k with (n + k) / (d + k) >= target.
 * Of the others, whose denominator stands: how many may fall out, n - k, or must come in, n + k.
 */
export const marginOf = (population: Population, figure: Figure, target: number): Margin | null => {
  if (figure.denominator === 0) return null;
  return isGrowing(population) ? growing(figure, partsOf(target)) : standing(figure, partsOf(target));
};

/** In whole numbers: n / d >= p / PARTS is n * PARTS >= d * p. */
const growing = ({ numerator: n, denominator: d }: Figure, p: bigint): Margin => {
  const lead = BigInt(n) * PARTS - BigInt(d) * p;
  if (lead >= 0n) return { kind: 'spare', count: p === 0n ? null : Number(lead / p) };
  return { kind: 'short', count: p === PARTS ? null : Number(roundedUp(-lead, PARTS - p)) };
};

const standing = (figure: Figure, p: bigint): Margin => {
  const needed = Number(roundedUp(BigInt(figure.denominator) * p, PARTS));
  return isReached(figure, p)
    ? { kind: 'spare', count: figure.numerator - needed }
    : { kind: 'short', count: needed - figure.numerator };
};

const roundedUp = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;
