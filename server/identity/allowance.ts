import { Refused } from '../refused.ts';

/** How often somebody may do something within a quarter of an hour. */
export type Allowance = {
  /** Counts one more; throws `too-many-requests` where it is one too many. */
  spend(key: string): void;
  /** What was counted last was none. */
  giveBack(key: string): void;
};

const WINDOW_MS = 15 * 60_000;

/** An allowance for each key, kept in memory: a restart sets it back. */
export const createAllowance = (limit: number, clock: () => number): Allowance => {
  const spent = new Map<string, { count: number; until: number }>();
  return {
    spend: (key) => {
      const now = clock();
      for (const [old, { until }] of spent) if (until <= now) spent.delete(old);
      const known = spent.get(key) ?? { count: 0, until: now + WINDOW_MS };
      if (known.count >= limit) throw new Refused('too-many-requests');
      spent.set(key, { ...known, count: known.count + 1 });
    },
    giveBack: (key) => {
      const known = spent.get(key);
      if (known) spent.set(key, { ...known, count: known.count - 1 });
    },
  };
};
