/** The one with the smallest load, the first of equals; undefined where there is none. */
export function leastLoaded<T>(candidates: Iterable<T>, load: (candidate: T) => number): T | undefined {
  let best: { candidate: T; load: number } | undefined;
  for (const candidate of candidates) {
    const its = load(candidate);
    if (!best || its < best.load) best = { candidate, load: its };
  }
  return best?.candidate;
}
