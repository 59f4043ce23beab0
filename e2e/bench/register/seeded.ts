/** Numbers that look drawn by lot and are the same for the same seed. */
export type Seeded = {
  /** 0 (included) to 1. */
  next(): number;
  /** A whole number of the range, both ends included. */
  between(least: number, most: number): number;
  /** Whether something happens that does so with this chance, 0..1. */
  happens(chance: number): boolean;
  one<T>(choices: readonly [T, ...T[]]): T;
  /** So many of these, none twice, in their order. */
  some<T>(from: readonly T[], count: number): T[];
};

/** The generator known as mulberry32: small, quick, and good enough for figures that nobody bets on. */
export const seeded = (seed: number): Seeded => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    happens: (chance) => next() < chance,
    one: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
    some: (from, count) => {
      let wanted = Math.min(count, from.length);
      return from.filter((_one, at) => {
        const isTaken = next() * (from.length - at) < wanted;
        if (isTaken) wanted -= 1;
        return isTaken;
      });
    },
  };
};
