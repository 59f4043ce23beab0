/** How many messages somebody may send: `perSecond` for good, `burst` at once. */
export type Allowance = { perSecond: number; burst: number };

/** Tells whether one more message is within the allowance, and how far beyond it the sender has gone. */
export type TokenBucket = {
  take: () => boolean;
  /** Whether the whole burst is free, as before the first message. */
  readonly isFull: boolean;
  /** Messages refused since the bucket was last full: a flood counts up, a short burst is forgotten. */
  readonly refused: number;
};

/** A token bucket: full at first, refilled by the clock (UTC milliseconds), empty when the burst is used up. */
export const createTokenBucket = ({ perSecond, burst }: Allowance, clock: () => number): TokenBucket => {
  let tokens = burst;
  let filledAt = clock();
  let refused = 0;
  const fill = (): void => {
    const now = clock();
    tokens = Math.min(burst, tokens + (Math.max(0, now - filledAt) / 1000) * perSecond);
    filledAt = now;
    if (tokens === burst) refused = 0;
  };
  return {
    take() {
      fill();
      if (tokens < 1) {
        refused += 1;
        return false;
      }
      tokens -= 1;
      return true;
    },
    get isFull() {
      fill();
      return tokens === burst;
    },
    get refused() {
      return refused;
    },
  };
};
