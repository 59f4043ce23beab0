import type { Socket } from 'socket.io';

/**
 * A node that is gone is noticed by the line. This is for one that hangs, so it is long: a node with too much to do is not
 * helped by having its meetings begun anew.
 */
const TIMEOUT_MS = 60_000;

/** The other side did not answer, and whether it did what it was asked is not known. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** One connection to a node. Socket.io lets a question wait for its timeout when the line is lost; here it fails at once. */
export class Line {
  readonly #socket: Socket;
  readonly #waiting = new Set<(error: Error) => void>();

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.once('disconnect', (reason) => {
      for (const fail of this.#waiting) fail(new NoAnswer(`the line was lost: ${reason}`));
    });
  }

  /** Rejects with `NoAnswer` where the line is lost or nothing comes in time. */
  async ask(name: string, request: unknown): Promise<unknown> {
    if (!this.#socket.connected) throw new NoAnswer('the line is down');
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting.add(reject);
    this.#socket.timeout(TIMEOUT_MS).emit(name, request, (error: Error | null, answer: unknown) => {
      if (error) reject(new NoAnswer(`no answer in ${TIMEOUT_MS} ms`, { cause: error }));
      else resolve(answer);
    });
    try {
      return await promise;
    } finally {
      this.#waiting.delete(reject);
    }
  }

  close(): void {
    this.#socket.disconnect(true);
  }
}
