/** Steps that end what was begun, run in reverse order, each even where another fails. */
export type Undo = { add(step: () => void | Promise<void>): void; run(): Promise<void> };

/** Ends whatever a start has begun, on a failure half-way as at the regular end. */
export const createUndo = (): Undo => {
  const steps: (() => void | Promise<void>)[] = [];
  return {
    add: (step) => {
      steps.push(step);
    },
    run: async () => {
      const failures: unknown[] = [];
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        try {
          await step();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, 'not everything could be ended');
    },
  };
};
