import type { IncomingMessage } from 'node:http';

/** How long a request may take to come in; a file as long as it needs, while there is no pause in it as long as this. */
export const REQUEST_TIME_MS = 30_000;

const clocks = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/** Cuts off who opens a request and then sends drop by drop. What has come in completely may be answered at leisure. */
export const limitRequestTime = (request: IncomingMessage, ms = REQUEST_TIME_MS): void => {
  const clock = setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, ms);
  clocks.set(request, clock);
  request.once('close', () => clearTimeout(clock));
};

/**
 * The body of a request as it comes. Every piece gives it its whole time anew. Who stops reading leaves the rest to be
 * answered first and cut off then (`cutOff`).
 */
export async function* piecesOf(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  const pieces: AsyncIterable<Uint8Array> = request.iterator({ destroyOnReturn: false });
  for await (const piece of pieces) {
    clocks.get(request)?.refresh();
    yield piece;
  }
}

/** So much is still taken from who is being refused: without that, many programs never read the answer. */
const LINGER_BYTES = 256_000;

/** Ends the line of a request that was answered before it had come in completely: its rest is nobody's. */
export const cutOff = (request: IncomingMessage): void => {
  let left = LINGER_BYTES;
  request.on('data', (piece: Uint8Array) => {
    left -= piece.byteLength;
    if (left < 0) request.socket.destroy();
  });
};
