import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ranked } from './ranking.ts';

const places = (values: (number | null)[], best: 'high' | 'low') =>
  ranked(
    values.map((value, at) => ({ value, at })),
    ({ value }) => value,
    best,
  ).map(({ at, rank }) => [at, rank]);

it('equals share a place, the next is left out, and what cannot be measured stands last', () => {
  expect(places([0.5, null, 0.9, 0.9, 0.1], 'high')).toEqual([
    [2, 1],
    [3, 1],
    [0, 3],
    [4, 4],
    [1, null],
  ]);
  expect(places([3, 0, 0], 'low')).toEqual([
    [1, 1],
    [2, 1],
    [0, 3],
  ]);
});

it('a place is one more than the number of those that are better', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5 }))), fc.constantFrom('high', 'low'), (values, best) => {
      for (const { value, rank } of ranked(
        values.map((one) => ({ value: one })),
        (line) => line.value,
        best,
      )) {
        const better = values.filter(
          (other) => other !== null && value !== null && (best === 'high' ? other > value : other < value),
        );
        expect(rank).toBe(value === null ? null : better.length + 1);
      }
    }),
  );
});
