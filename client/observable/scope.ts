/** The life of something: ends all that was started in it, the last one first, once. */
export type Scope = {
  readonly ended: boolean;
  /** To be done at the end; at once where the end has already been. */
  onEnd: (cleanup: () => void) => void;
  /** A timer that ends with the scope. Answers the function that calls it off. */
  after: (milliseconds: number, run: () => void) => () => void;
  every: (milliseconds: number, run: () => void) => () => void;
  listen: (target: EventTarget, type: string, listener: (event: Event) => void) => void;
  end: () => void;
};

/** A new scope. */
export const createScope = (): Scope => {
  let ended = false;
  const cleanups = new Set<() => void>();
  const register = (cleanup: () => void): (() => void) => {
    cleanups.add(cleanup);
    return () => {
      if (cleanups.delete(cleanup)) cleanup();
    };
  };
  return {
    get ended() {
      return ended;
    },
    onEnd: (cleanup) => {
      if (ended) cleanup();
      else cleanups.add(cleanup);
    },
    after: (milliseconds, run) => {
      if (ended) return () => undefined;
      const cancel = register(() => clearTimeout(timer));
      const timer = setTimeout(() => {
        cancel();
        run();
      }, milliseconds);
      return cancel;
    },
    every: (milliseconds, run) => {
      if (ended) return () => undefined;
      const timer = setInterval(run, milliseconds);
      return register(() => clearInterval(timer));
    },
    listen: (target, type, listener) => {
      if (ended) return;
      target.addEventListener(type, listener);
      cleanups.add(() => target.removeEventListener(type, listener));
    },
    end: () => {
      if (ended) return;
      ended = true;
      for (const cleanup of [...cleanups].reverse()) cleanup();
      cleanups.clear();
    },
  };
};
