import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { CannotListen, createHttpServer, listen } from './listen.ts';

const servers = new Set<Server>();
const newServer = (): Server => {
  const server = createServer();
  servers.add(server);
  return server;
};
afterEach(async () => {
  for (const server of servers) {
    if (!server.listening) continue;
    server.close();
    await once(server, 'close');
  }
  servers.clear();
});

const config = { ...readConfig({ HOST: '127.0.0.1', PORT: '0' }, []) };

describe('listening', () => {
  it('takes any free port for 0', async () => {
    const port = await listen(newServer(), config);
    expect(port).toBeGreaterThan(0);
  });

  it('takes the next free port where a busy one is only the default', async () => {
    const busy = await listen(newServer(), config);
    const port = await listen(newServer(), { ...config, port: busy, portGiven: false });
    expect(port).toBeGreaterThan(busy);
  });

  it('says what to do where the port that was asked for is busy', async () => {
    const busy = await listen(newServer(), config);
    await expect(listen(newServer(), { ...config, port: busy })).rejects.toThrow(
      new CannotListen(`Port ${busy} is taken by another program: end that one, or set PORT to a free port.`),
    );
  });

  it('says so where the address is not of this machine', async () => {
    await expect(listen(newServer(), { ...config, host: '203.0.113.7' })).rejects.toThrow(
      'HOST is no address of this machine: 203.0.113.7.',
    );
  });
});

it('a request has its time', () => {
  const answer = (): undefined => undefined;
  const server = createHttpServer(undefined, answer);
  expect([server.headersTimeout, server.requestTimeout]).toEqual([10_000, 3_600_000]);
});
