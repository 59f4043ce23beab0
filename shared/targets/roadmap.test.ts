import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KnownQuarter, roadmapOf, usualNumber } from './roadmap.ts';

const over = (numerator: number, denominator: number): KnownQuarter => ({
  over: true,
  held: { numerator, denominator },
  planned: 0,
});
const coming = (planned: number, numerator = 0, denominator = 0): KnownQuarter => ({
  over: false,
  held: { numerator, denominator },
  planned,
});

it('shares out what is still needed among the quarters left, the earlier one taking what does not divide', () => {
  // Ten a quarter: 36 of 40 are wanted, 15 are reached, so 21 of the 20 to come: more than there are.
  expect(roadmapOf([over(8, 10), over(7, 10), coming(0), coming(0)], 10, 0.9)).toEqual({
    held: { numerator: 15, denominator: 20 },
    missing: 3,
    toCome: 20,
    online: 20,
    reachable: false,
    quarters: [
      { toCome: 0, online: 0 },
      { toCome: 0, online: 0 },
      { toCome: 10, online: 10 },
      { toCome: 10, online: 10 },
    ],
  });
  const within = roadmapOf([over(9, 10), over(8, 10), coming(2, 3, 4), coming(12)], 10, 0.8);
  // 10 + 10 + (4 held and 6 to come) + 12 convened: 42, of which 34 are wanted and 20 reached.
  expect(within).toMatchObject({ toCome: 18, online: 14, reachable: true, missing: 0 });
  expect(within.quarters.slice(2)).toEqual([
    { toCome: 6, online: 5 },
    { toCome: 12, online: 9 },
  ]);
});

it('a target is met exactly, and nothing is wanted where nothing is held', () => {
  expect(roadmapOf([over(9, 10)], 0, 0.9)).toMatchObject({ missing: 0, online: 0, reachable: true });
  expect(roadmapOf([over(0, 0), coming(0)], 0, 0.9)).toMatchObject({ missing: 0, toCome: 0, reachable: true });
});

it('the usual number is the mean, rounded half up', () => {
  expect(usualNumber([9, 10, 10, 9].map((denominator) => ({ numerator: 0, denominator })))).toBe(10);
  expect(usualNumber([])).toBe(0);
});

const figure = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
const quarter = fc.record({ over: fc.boolean(), held: figure, planned: fc.nat({ max: 40 }) });

it('parts add up; holding what is asked reaches the target, and one less would not', () => {
  fc.assert(
    fc.property(
      fc.array(quarter, { minLength: 1, maxLength: 4 }),
      fc.nat({ max: 40 }),
      fc.integer({ min: 0, max: 100 }),
      (quarters, usual, percent) => {
        const way = roadmapOf(quarters, usual, percent / 100);
        expect(way.quarters.reduce((all, { online }) => all + online, 0)).toBe(way.online);
        for (const { toCome, online } of way.quarters) expect(online).toBeLessThanOrEqual(toCome);
        const all = way.held.denominator + way.toCome;
        const reached = (online: number): boolean => (way.held.numerator + online) * 100 >= percent * all;
        expect(reached(way.online)).toBe(way.reachable);
        expect(way.online > 0 && reached(way.online - 1)).toBe(false);
      },
    ),
  );
});
