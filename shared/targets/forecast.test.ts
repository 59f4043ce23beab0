import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../contract/indicators.ts';
import { forecastOf } from './forecast.ts';

const of = (numerator: number, denominator: number): Figure => ({ numerator, denominator });
const NOTHING = of(0, 0);

describe('the forecast', () => {
  it('counts what is held and convened, and what the last four periods had beyond it at their rate', () => {
    const past = [of(0, 50), of(9, 10), of(8, 10), of(10, 10), of(9, 10)];
    expect(forecastOf({ held: of(4, 5), planned: of(1, 2), past, target: 0.9 })).toEqual({
      held: of(4, 5),
      planned: of(1, 2),
      further: 3,
      past: { periods: 4, mean: 10, numerator: 36, denominator: 40 },
      numerator: 7.7,
      denominator: 10,
      reached: false,
    });
  });

  it('adds nothing where more are held or convened than the mean', () => {
    const past = [of(3, 3), of(3, 3), of(3, 3), of(3, 3)];
    expect(forecastOf({ held: of(2, 4), planned: of(1, 1), past, target: 0.6 })).toMatchObject({
      further: 0,
      numerator: 3,
      denominator: 5,
      reached: true,
    });
  });

  it('takes the mean of those there are since the first, empty ones between them included', () => {
    const past = [NOTHING, NOTHING, of(2, 4), NOTHING];
    expect(forecastOf({ held: NOTHING, planned: NOTHING, past, target: 0.5 })).toMatchObject({
      further: 2,
      past: { periods: 2, mean: 2 },
      numerator: 1,
      denominator: 2,
      reached: true,
    });
  });

  it('rounds the mean number half up', () => {
    const past = [of(1, 2), of(1, 3)];
    expect(forecastOf({ held: of(1, 1), planned: NOTHING, past, target: 0.5 })?.past.mean).toBe(3);
  });

  it('without a past is what is held and convened', () => {
    expect(forecastOf({ held: of(1, 2), planned: of(1, 1), past: [NOTHING], target: 0.9 })).toMatchObject({
      further: 0,
      past: { periods: 0, mean: 0 },
      numerator: 2,
      denominator: 3,
    });
  });

  it('is none where nothing is to be expected', () => {
    expect(forecastOf({ held: NOTHING, planned: NOTHING, past: [], target: 0.9 })).toBeNull();
  });

  it('of an even past reaches exactly its own rate, whatever the fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 200 }), (parts, times) => {
        const past = Array.from({ length: 4 }, () => of(parts * times, 1000 * times));
        const foretold = forecastOf({ held: NOTHING, planned: NOTHING, past, target: parts / 1000 });
        return foretold?.reached === true && foretold.numerator <= foretold.denominator;
      }),
    );
  });

  it('never has more in the numerator than in the denominator', () => {
    const figures = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
      .map(([a, b]) => of(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(figures, figures, fc.array(figures, { maxLength: 6 }), (held, planned, past) => {
        const foretold = forecastOf({ held, planned, past, target: 0.9 });
        return foretold === null || foretold.numerator <= foretold.denominator + 1e-9;
      }),
    );
  });
});
