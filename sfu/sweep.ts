/** How many are asked at the same time. */
const CONCURRENCY = 32;

/**
 * Looks after something at a steady pace, one round at a time: a round that takes longer than the interval delays the next.
 * What is looked after may vanish meanwhile, so a failed look is no news.
 */
export class Sweep<T> {
  readonly #timer: NodeJS.Timeout;
  #running = false;

  constructor(everyMs: number, subjects: () => Iterable<T>, look: (subject: T) => Promise<void>) {
    this.#timer = setInterval(() => {
      if (!this.#running) void this.#round(subjects, look);
    }, everyMs);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #round(subjects: () => Iterable<T>, look: (subject: T) => Promise<void>): Promise<void> {
    this.#running = true;
    // All hands take from the same iterator.
    const queue = [...subjects()].values();
    const hand = async () => {
      for (const subject of queue) await look(subject).catch(() => undefined);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, hand));
    this.#running = false;
  }
}
