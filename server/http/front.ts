import type { RequestListener } from 'node:http';

/** What answers requests: nothing but "not yet" until the server is ready. */
export type Front = { listener: RequestListener; isReady(): boolean; open(listener: RequestListener): void };

/**
 * The server listens before it is ready: its media node dials in while it starts, and a busy port is found out before
 * anything is done that could not be told then.
 */
export const createFront = (): Front => {
  let answer: RequestListener | undefined;
  return {
    listener: (request, response) => {
      if (answer) {
        answer(request, response);
        return;
      }
      response.writeHead(503, { 'Retry-After': '2', 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Máy chủ đang khởi động, vui lòng tải lại sau vài giây. / The server is starting, please reload.\n');
    },
    isReady: () => answer !== undefined,
    open: (listener) => {
      answer = listener;
    },
  };
};
