/** A line with its place; null where there is nothing to measure it by. */
export type Ranked<T> = T & { rank: number | null };

/**
 * Lines in the order of a measure, the best first: `high` where more is better, `low` where less is. Equals share a place and
 * the next one is left out (1, 1, 3); what cannot be measured stands last, without a place. Equals keep their order.
 */
export const ranked = <T extends object>(
  lines: readonly T[],
  measure: (line: T) => number | null,
  best: 'high' | 'low',
): Ranked<T>[] => {
  const measured = lines.map((line) => ({ line, value: measure(line) }));
  const sign = best === 'high' ? -1 : 1;
  measured.sort((one, other) => {
    if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
    return sign * (one.value - other.value);
  });
  let rank = 0;
  return measured.map(({ line, value }, place) => {
    if (value === null) return { ...line, rank: null };
    if (place === 0 || measured[place - 1]?.value !== value) rank = place + 1;
    return { ...line, rank };
  });
};
