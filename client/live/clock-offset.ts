/**
 * The better of two estimates of how far the server's clock is ahead of ours, in milliseconds. A message says what the
 * server's clock showed when it was sent; on the way it only gets older, so of several estimates the largest is nearest.
 */
export const betterOffset = (known: number | null, serverTime: number, now: number): number =>
  known === null ? serverTime - now : Math.max(known, serverTime - now);
