import type { Interval } from '../contract/attendance.ts';

export const lengthOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { from, to }) => sum + to - from, 0);

/** Parts of the intervals that lie within the span; nothing of no length. */
export const cut = (intervals: readonly Interval[], span: Interval): Interval[] =>
  intervals
    .map(({ from, to }) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }))
    .filter(({ from, to }) => to > from);

/** Joins neighbours that touch, or where the gap between them does not count. The intervals are in order and do not overlap. */
export const joinAcross = (intervals: readonly Interval[], isNoGap: (gap: Interval) => boolean): Interval[] => {
  const joined: Interval[] = [];
  for (const next of intervals) {
    const last = joined.at(-1);
    if (last && (last.to === next.from || isNoGap({ from: last.to, to: next.from }))) last.to = next.to;
    else joined.push({ ...next });
  }
  return joined;
};
