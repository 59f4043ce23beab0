/** Runs asynchronous steps one after the other, in the order they came; failures go to one place. */
export class Serial {
  #last: Promise<void> = Promise.resolve();
  readonly #onError: (error: Error) => void;

  constructor(onError: (error: Error) => void) {
    this.#onError = onError;
  }

  /** Puts a step at the end. */
  run(step: () => Promise<void>): void {
    this.#last = this.#last
      .then(step)
      .catch((error: unknown) => this.#onError(error instanceof Error ? error : new Error(String(error))));
  }

  /** Puts a step at the end and waits for it; its failure is the caller's. */
  async done(step: () => Promise<void>): Promise<void> {
    const mine = this.#last.then(step);
    this.#last = mine.catch(() => undefined);
    await mine;
  }
}
