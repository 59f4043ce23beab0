import type { Figure } from '../contract/indicators.ts';

/** A quarter as known today: what was held and counted, and what is convened for the rest of it. */
export type KnownQuarter = {
  /** Whether all of it has passed. */
  over: boolean;
  held: Figure;
  planned: number;
};

/** What a quarter must still bring: of so many meetings to come, so many online. */
export type RoadmapQuarter = { toCome: number; online: number };

export type Roadmap = {
  /** What was held until now. */
  held: Figure;
  /** How many of those held in person would have had to be online for the target to be reached today. */
  missing: number;
  /** How many meetings are still to come, and how many of them must be online. */
  toCome: number;
  online: number;
  /** Whether the year's target can still be reached; otherwise `online` is all that are to come. */
  reachable: boolean;
  /** One for each quarter given; nothing is left of those that are over. */
  quarters: RoadmapQuarter[];
};

/**
 * The way to a year's target (a share, 0..1): how many meetings must be online in each quarter that is left.
 *
 * A quarter not over brings as many meetings as one did in the mean of the last four (`usual`), or as many as are held and
 * convened in it already, where that is more. What must be online is shared out among the quarters by their meetings, an earlier
 * one taking what does not divide; together they are exactly what is needed.
 */
export const roadmapOf = (quarters: readonly KnownQuarter[], usual: number, target: number): Roadmap => {
  const held = {
    numerator: sum(quarters.map((quarter) => quarter.held.numerator)),
    denominator: sum(quarters.map((quarter) => quarter.held.denominator)),
  };
  const coming = quarters.map(({ over, held: { denominator }, planned }) =>
    over ? 0 : Math.max(planned, usual - denominator),
  );
  const toCome = sum(coming);
  const needed = Math.max(0, share(target, held.denominator + toCome) - held.numerator);
  const online = Math.min(needed, toCome);
  let before = 0;
  return {
    held,
    missing: Math.max(0, share(target, held.denominator) - held.numerator),
    toCome,
    online,
    reachable: needed <= toCome,
    quarters: coming.map((count) => {
      const until = toCome === 0 ? 0 : Math.ceil((online * (before + count)) / toCome);
      const soFar = toCome === 0 ? 0 : Math.ceil((online * before) / toCome);
      before += count;
      return { toCome: count, online: until - soFar };
    }),
  };
};

/** The mean number of some quarters, rounded half up. */
export const usualNumber = (quarters: readonly Figure[]): number =>
  quarters.length === 0 ? 0 : Math.round(sum(quarters.map(({ denominator }) => denominator)) / quarters.length);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const PARTS = 1_000_000;

/** The least whole number that is such a share of a whole. In millionths: 0.9 has no exact binary fraction. */
const share = (target: number, whole: number): number => Math.ceil((Math.round(target * PARTS) * whole) / PARTS);
