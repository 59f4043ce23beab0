/** Something that is to be told, but not too often. */
export type Throttle = {
  /** There is something to tell: now, or as soon as the interval since the last time has passed. */
  ask: () => void;
  /** Nothing is told any more. */
  stop: () => void;
};

/** Runs `task` at most once per interval (milliseconds); a request within the interval is kept until its end. */
export const createThrottle = (intervalMs: number, task: () => void, clock: () => number): Throttle => {
  let last = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | null = null;
  const run = (): void => {
    timer = null;
    last = clock();
    task();
  };
  return {
    ask() {
      if (timer !== null) return;
      const wait = last + intervalMs - clock();
      if (wait > 0) timer = setTimeout(run, Math.min(wait, intervalMs));
      else run();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
};
