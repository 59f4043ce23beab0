/** How picture and sound come in. Told apart from the connection: words may arrive while pictures do not. */
export type MediaState =
  /** No transports: before joining, or the server has no media node at the moment. */
  | { kind: 'none' }
  | { kind: 'connecting' }
  | { kind: 'flowing'; quality: LineQuality }
  | { kind: 'interrupted'; since: number };

export type LineQuality = 'good' | 'weak';

/** From this share of lost packets on people hear it; below the second it is good again. */
const WEAK_FROM = 0.05;
const GOOD_BELOW = 0.02;

/** The quality after one more measurement; between the two thresholds it stays what it was. */
export const qualityAfter = (before: LineQuality, loss: number | null): LineQuality => {
  if (loss === null) return before;
  if (loss >= WEAK_FROM) return 'weak';
  return loss < GOOD_BELOW ? 'good' : before;
};
