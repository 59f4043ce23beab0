import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Population } from '../contract/indicators.ts';
import { marginOf } from './margin.ts';
import { isReached, partsOf } from './share.ts';

/** By hand. */
const CASES: [Population, n: number, d: number, target: number, kind: 'spare' | 'short', count: number | null][] = [
  ['meetings', 9, 10, 0.9, 'spare', 0],
  ['meetings', 92, 100, 0.9, 'spare', 2],
  ['meetings', 17, 20, 0.9, 'short', 10],
  ['meetings', 29, 100, 0.29, 'spare', 0],
  ['meetings', 57, 100, 0.57, 'spare', 0],
  ['meetings', 0, 3, 0.8, 'short', 12],
  ['meetings', 5, 5, 1, 'spare', 0],
  ['meetings', 4, 5, 1, 'short', null],
  ['meetings', 0, 5, 0, 'spare', null],
  ['papers', 8, 10, 0.8, 'spare', 0],
  ['communes', 264, 584, 1, 'short', 320],
  ['communes', 584, 584, 1, 'spare', 0],
  ['communes', 126, 126, 0.9, 'spare', 12],
  ['operators', 7, 10, 0.7, 'spare', 0],
  ['reports', 7, 10, 0.8, 'short', 1],
];

describe('the margin', () => {
  it.each(CASES)('of %s, %i of %i, to %d is %s %s', (population, numerator, denominator, target, kind, count) => {
    expect(marginOf(population, { numerator, denominator }, target)).toEqual({ kind, count });
  });

  it('of nothing is none', () => {
    expect(marginOf('meetings', { numerator: 0, denominator: 0 }, 0.9)).toBeNull();
  });

  const figures = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([denominator, share]) => ({ denominator, numerator: Math.floor(denominator * share) }));
  /** Targets in per cent and tenths of it, as people set them. */
  const targets = fc.integer({ min: 0, max: 1000 }).map((parts) => parts / 1000);
  const reaches = (numerator: number, denominator: number, target: number): boolean =>
    isReached({ numerator, denominator }, partsOf(target));

  it('of what grows is the last that still holds, or the first that reaches', () => {
    fc.assert(
      fc.property(figures, targets, (figure, target) => {
        const { numerator: n, denominator: d } = figure;
        const margin = marginOf('meetings', figure, target);
        const count = margin?.count ?? null;
        if (count === null) return target === 0 ? margin?.kind === 'spare' : target === 1 && n < d;
        return margin?.kind === 'spare'
          ? reaches(n, d + count, target) && !reaches(n, d + count + 1, target)
          : !reaches(n, d, target) &&
              reaches(n + count, d + count, target) &&
              !reaches(n + count - 1, d + count - 1, target);
      }),
    );
  });

  it('of what stands as well', () => {
    fc.assert(
      fc.property(figures, targets, (figure, target) => {
        const { numerator: n, denominator: d } = figure;
        const margin = marginOf('communes', figure, target);
        const count = margin?.count ?? 0;
        return margin?.kind === 'spare'
          ? reaches(n - count, d, target) && (count === n || !reaches(n - count - 1, d, target))
          : reaches(n + count, d, target) && !reaches(n + count - 1, d, target);
      }),
    );
  });
});
