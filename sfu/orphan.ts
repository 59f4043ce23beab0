/** Counts the time without the server, and says when it was too long. */
export class OrphanWatch {
  readonly #limitMs: number;
  readonly #onOrphaned: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(limitMs: number, onOrphaned: () => void) {
    this.#limitMs = limitMs;
    this.#onOrphaned = onOrphaned;
    this.connected(false);
  }

  connected(connected: boolean): void {
    if (connected) this.close();
    else this.#timer ??= setTimeout(this.#onOrphaned, this.#limitMs);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
