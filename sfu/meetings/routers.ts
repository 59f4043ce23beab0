import type { Router } from 'mediasoup/types';
import type { MediaWorker } from '../workers/media-worker.ts';

/** The use of a router by one peer; closing it gives it back. */
export type RouterLease = { readonly router: Router; close(): void };

type Entry = { ready: Promise<Router>; users: number };

/** The routers of one meeting: one on each worker that has peers of it, made with the first and closed with the last. */
export class Routers {
  readonly #entries = new Map<MediaWorker, Entry>();

  /** Rejects where the worker cannot make a router. */
  async lease(worker: MediaWorker): Promise<RouterLease> {
    const entry = this.#entries.get(worker) ?? this.#open(worker);
    entry.users += 1;
    let held = true;
    const close = () => {
      if (held) this.#leave(worker, entry);
      held = false;
    };
    try {
      return { router: await entry.ready, close };
    } catch (error) {
      close();
      throw error;
    }
  }

  #open(worker: MediaWorker): Entry {
    const entry: Entry = { ready: worker.createRouter(), users: 0 };
    this.#entries.set(worker, entry);
    return entry;
  }

  #leave(worker: MediaWorker, entry: Entry): void {
    entry.users -= 1;
    if (entry.users > 0) return;
    if (this.#entries.get(worker) === entry) this.#entries.delete(worker);
    entry.ready.then(
      (router) => router.close(),
      () => undefined,
    );
  }
}
