/** Something that can be closed, more than once without harm. */
export type Closable = { close(): void };

/** What was being made is not wanted any more: its scope was closed in the meantime. */
export class ScopeClosed extends Error {
  override readonly name = 'ScopeClosed';
}

/**
 * The owner of what somebody starts. Whatever is made asynchronously is handed over when it is there; where the scope
 * was closed in the meantime, the latecomer is closed at once. So nothing outlives its scope, whoever wins the race.
 */
export class Scope implements Closable {
  readonly #owned = new Set<Closable>();
  #closed = false;

  get closed(): boolean {
    return this.#closed;
  }

  /** Takes a thing over. Throws `ScopeClosed`, with the thing closed, where the scope is closed already. */
  own<T extends Closable>(thing: T): T {
    if (this.#closed) {
      thing.close();
      throw new ScopeClosed('the scope is closed');
    }
    this.#owned.add(thing);
    return thing;
  }

  /** Closes one owned thing before its time. */
  drop(thing: Closable): void {
    if (this.#owned.delete(thing)) thing.close();
  }

  /** Throws `ScopeClosed` where the scope is closed. */
  check(): void {
    if (this.#closed) throw new ScopeClosed('the scope is closed');
  }

  /** Closes all, the youngest first. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const owned = [...this.#owned].reverse();
    this.#owned.clear();
    for (const thing of owned) thing.close();
  }
}
