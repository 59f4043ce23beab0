/** A value that changes, to be read now and listened to: what the views see of the session. */
export type Readable<T> = {
  get: () => T;
  /** Calls the listener after each change; answers the function that ends it. */
  subscribe: (listener: () => void) => () => void;
};

export type Store<T> = Readable<T> & {
  /** Tells the listeners unless the value is the same. */
  set: (value: T) => void;
  update: (change: (value: T) => T) => void;
};

/** A store in memory; values are compared by identity, so they are never changed in place. */
export const createStore = <T>(initial: T): Store<T> => {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: T) => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    update: (change) => set(change(value)),
  };
};
