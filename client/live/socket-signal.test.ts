// @vitest-environment node
import { createServer, type Server as HttpServer } from 'node:http';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Server } from 'socket.io';
import { createSocketSignal } from './socket-signal.ts';
import type { Signal } from './signal.ts';

let http: HttpServer;
let server: Server;
let origin: string;
let signal: Signal;

const listen = async (port: number) => {
  http = createServer();
  server = new Server(http, { transports: ['websocket'] });
  http.listen(port, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
  return address.port;
};

beforeEach(async () => {
  await listen(0);
  signal = createSocketSignal({ locale: 'en', installationId: 'i'.repeat(21) }, origin);
});

afterEach(async () => {
  signal.close();
  await server.close();
});

const opened = () => {
  const seen = { ups: 0, downs: 0, failures: [] as unknown[], pushes: [] as [string, unknown][] };
  signal.listen({
    onUp: () => (seen.ups += 1),
    onDown: () => (seen.downs += 1),
    onFailure: (answer) => void seen.failures.push(answer),
    onPush: (name, payload) => void seen.pushes.push([name, payload]),
  });
  signal.open();
  return seen;
};

describe('the line over socket.io', () => {
  it('says who comes, answers questions, and brings pushes', async () => {
    const handshakes: unknown[] = [];
    server.on('connection', (socket) => {
      handshakes.push(socket.handshake.auth);
      socket.on('question', (payload: unknown, answer: (reply: unknown) => void) => answer({ got: payload }));
      socket.emit('news', { n: 1 });
    });
    const seen = opened();
    await vi.waitFor(() => expect(seen.pushes).toEqual([['news', { n: 1 }]]));
    expect(handshakes).toEqual([{ locale: 'en', installationId: 'i'.repeat(21) }]);
    expect(await signal.ask('question', 1)).toEqual({ got: 1 });
  });

  it('never keeps a question for later: what was asked while the line was down is not carried out when it is back', async () => {
    const asked: unknown[] = [];
    server.on('connection', (socket) => socket.onAny((name: string) => asked.push(name)));
    await expect(signal.ask('before', {})).rejects.toThrow('no answer');
    signal.tell('before', {});
    const seen = opened();
    await vi.waitFor(() => expect(seen.ups).toBe(1));
    signal.tell('after', {});
    await vi.waitFor(() => expect(asked).toEqual(['after']));
  });

  it('gives a question up when the line goes down under it', async () => {
    server.on('connection', (socket) => socket.on('question', () => socket.conn.close()));
    const seen = opened();
    await vi.waitFor(() => expect(seen.ups).toBe(1));
    await expect(signal.ask('question', {})).rejects.toThrow('no answer');
    await vi.waitFor(() => expect(seen.ups).toBe(2), 10_000);
    expect(seen.downs).toBe(1);
  });

  it('comes back when the server itself had closed the connection', async () => {
    server.once('connection', (socket) => socket.disconnect(true));
    const seen = opened();
    await vi.waitFor(() => expect(seen.ups).toBeGreaterThanOrEqual(2), 15_000);
  }, 20_000);

  it('tells what a refused handshake says, and tries again', async () => {
    let refusals = 0;
    server.use((_, next) => {
      if (refusals > 0) return next();
      refusals += 1;
      next(Object.assign(new Error('no'), { data: { code: 'internal' } }));
    });
    const seen = opened();
    await vi.waitFor(() => expect(seen.ups).toBe(1), 10_000);
    expect(seen.failures).toEqual([{ code: 'internal' }]);
  }, 20_000);

  it('opens a new line at once when it is to, whatever the old one believes', async () => {
    const lines: string[] = [];
    server.on('connection', ({ id }) => lines.push(id));
    const seen = opened();
    await vi.waitFor(() => expect(seen.ups).toBe(1));
    const asked = signal.ask('never answered', {});
    signal.renew();
    await expect(asked).rejects.toThrow('no answer');
    await vi.waitFor(() => expect(seen.ups).toBe(2));
    expect(new Set(lines).size).toBe(2);
  });

  it('stays away once it was closed', async () => {
    const seen = opened();
    await vi.waitFor(() => expect(seen.ups).toBe(1));
    const left = new Promise((done) => server.sockets.sockets.values().next().value?.on('disconnect', done));
    signal.close();
    expect(await left).toBe('client namespace disconnect');
    expect(seen.downs).toBe(0);
    await expect(signal.ask('question', {})).rejects.toThrow('no answer');
  });
});
