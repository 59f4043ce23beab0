import type { Readable } from './readable.ts';

/** This computer's clock as a readable: moves every `periodMs` while somebody listens. */
export const createTicker = (periodMs: number): Readable<number> => {
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();
  const tick = () => {
    now = Date.now();
    for (const listener of listeners) listener();
  };
  return {
    get: () => now,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        now = Date.now();
        timer = setInterval(tick, periodMs);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
  };
};

/** What countdowns and clocks on the screen run on. A quarter second, so that no second is seen to be skipped. */
export const ticker = createTicker(250);
