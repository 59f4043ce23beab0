import type { Logger } from 'pino';
import type { ListenSettings } from '../config.ts';
import { leastLoaded } from './least-loaded.ts';
import { startMediaWorker, type MediaWorker } from './media-worker.ts';

/** A peer's place on a worker; closing it frees the place. */
export type Placement = { readonly on: MediaWorker; close(): void };

type PoolOptions = {
  size: number;
  listen: ListenSettings;
  workerBin: string | undefined;
  logger: Logger;
};

/** How long to wait before a worker that could not be started is tried again. */
const RETRY_MS = 1000;

/** The workers of this node. One that dies is reported and replaced. */
export class WorkerPool {
  readonly #options: PoolOptions;
  /** Peers on each living worker. */
  readonly #peers = new Map<MediaWorker, number>();
  readonly #retries = new Set<NodeJS.Timeout>();
  /** Told when a worker died, and everything on it. */
  onDied: ((worker: MediaWorker) => void) | undefined;
  #closed = false;

  private constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts all workers; rejects, with none left running, where one cannot be started. */
  static async start(options: PoolOptions): Promise<WorkerPool> {
    const pool = new WorkerPool(options);
    const started = await Promise.allSettled(Array.from({ length: options.size }, (_, index) => pool.#start(index)));
    const failed = started.find((result) => result.status === 'rejected');
    if (failed) {
      pool.close();
      throw failed.reason;
    }
    return pool;
  }

  get workers(): MediaWorker[] {
    return [...this.#peers.keys()];
  }

  /** A place for one peer on the worker with the fewest peers. Throws while no worker is alive. */
  place(): Placement {
    const on = leastLoaded(this.#peers.keys(), (worker) => this.#peers.get(worker) ?? 0);
    if (!on) throw new Error('no media worker is alive');
    this.#count(on, 1);
    let held = true;
    const close = () => {
      if (held) this.#count(on, -1);
      held = false;
    };
    return { on, close };
  }

  close(): void {
    this.#closed = true;
    for (const retry of this.#retries) clearTimeout(retry);
    for (const { worker } of this.#peers.keys()) worker.close();
    this.#peers.clear();
  }

  #count(worker: MediaWorker, difference: number): void {
    const peers = this.#peers.get(worker);
    if (peers !== undefined) this.#peers.set(worker, peers + difference);
  }

  async #start(index: number): Promise<void> {
    const { listen, workerBin, logger } = this.#options;
    const started = await startMediaWorker(index, listen, workerBin);
    if (this.#closed) {
      started.worker.close();
      return;
    }
    this.#peers.set(started, 0);
    logger.info({ worker: index, workerPid: started.worker.pid }, 'media worker started');
    started.worker.on('died', (error) => {
      logger.error({ worker: index, err: error }, 'media worker died');
      this.#peers.delete(started);
      this.onDied?.(started);
      this.#replace(index);
    });
  }

  #replace(index: number): void {
    if (this.#closed) return;
    this.#start(index).catch((error: unknown) => {
      this.#options.logger.error({ worker: index, err: error }, 'media worker could not be replaced, trying again');
      const retry = setTimeout(() => {
        this.#retries.delete(retry);
        this.#replace(index);
      }, RETRY_MS);
      this.#retries.add(retry);
    });
  }
}
