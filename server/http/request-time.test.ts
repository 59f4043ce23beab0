import { once } from 'node:events';
import { createServer, type IncomingMessage, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { limitRequestTime } from './request-time.ts';

const server = createServer();
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

it('who has sent half a request is cut off when its time is over; a whole one may be answered later', async () => {
  const whole = Promise.withResolvers<void>();
  server.on('request', (request: IncomingMessage, response) => {
    limitRequestTime(request, 20);
    if (request.method === 'POST') return;
    void whole.promise.then(() => response.end('late'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const complete = ask({ port, host: '127.0.0.1' });
  complete.end();
  const half = ask({ port, host: '127.0.0.1', method: 'POST', headers: { 'content-length': 100 } });
  half.write('half');
  const [error] = (await once(half, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNRESET');
  whole.resolve();
  const [answer] = (await once(complete, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(200);
});
