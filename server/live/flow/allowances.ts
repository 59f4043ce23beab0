import { type Allowance, type TokenBucket, createTokenBucket } from '../gateway/token-bucket.ts';

/** An allowance of its own for each of many, who are forgotten when they have rested. */
export type Allowances = { take: (whose: string) => boolean };

export const createAllowances = (allowance: Allowance, clock: () => number): Allowances => {
  const buckets = new Map<string, TokenBucket>();
  const forgetRested = (): void => {
    for (const [whose, bucket] of buckets) if (bucket.isFull) buckets.delete(whose);
  };
  return {
    take(whose) {
      forgetRested();
      const bucket = buckets.get(whose) ?? createTokenBucket(allowance, clock);
      buckets.set(whose, bucket);
      return bucket.take();
    },
  };
};
