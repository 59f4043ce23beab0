/** Tasks of one key run one after the other, those of different keys at the same time. */
export type Turns = {
  take: <T>(key: string, task: () => Promise<T>) => Promise<T>;
};

/** Turns by key: whoever comes first is first; a failed task does not hold up the next. */
export const createTurns = (): Turns => {
  const last = new Map<string, Promise<unknown>>();
  return {
    async take(key, task) {
      const before = last.get(key);
      const mine = (async () => {
        await before;
        return task();
      })();
      const over = mine.then(
        () => undefined,
        () => undefined,
      );
      last.set(key, over);
      try {
        return await mine;
      } finally {
        if (last.get(key) === over) last.delete(key);
      }
    },
  };
};
