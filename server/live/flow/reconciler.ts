/** Brings something outside in line with what is wanted, however often that changes meanwhile. */
export type Reconciler = {
  /** What is wanted has changed: the task will see it, at once or in one more round after the present one. */
  ask: () => void;
  /** Resolves when nothing is under way. */
  settled: () => Promise<void>;
};

/**
 * Runs `task` when asked, never twice at the same time, and once more when it was asked meanwhile: any number of changes
 * during a round cost one more round. A failing task ends the round and is told to `failed`; who wants it tried again asks.
 */
export const createReconciler = (task: () => Promise<void>, failed: (error: unknown) => void): Reconciler => {
  let asked = false;
  let running: Promise<void> | null = null;
  const rounds = async (): Promise<void> => {
    while (asked) {
      asked = false;
      try {
        await task();
      } catch (error) {
        failed(error);
      }
    }
    running = null;
  };
  return {
    ask() {
      asked = true;
      running ??= rounds();
    },
    settled: async () => {
      while (running !== null) await running;
    },
  };
};
