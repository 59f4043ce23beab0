const FIRST_MS = 500;
const LONGEST_MS = 30_000;
/** A process that lived this long was well: the next trouble is a new one. */
const WELL_MS = 60_000;

/** How long to wait before a process is started again that lived for `livedMs`, after `previousMs` the last time. */
export function restartDelay(previousMs: number, livedMs: number): number {
  return livedMs >= WELL_MS || previousMs === 0 ? FIRST_MS : Math.min(previousMs * 2, LONGEST_MS);
}
