import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePortBlock, mediaPortBaseFor } from './media-ports.ts';

const IP = '127.0.0.1';

it('a block of media ports is free for UDP and TCP, on every port', async () => {
  const tcp = createServer().listen(0, IP);
  await once(tcp, 'listening');
  const address = tcp.address();
  const busy = typeof address === 'object' && address !== null ? address.port : 0;
  expect(await freePortBlock(IP, busy, 1)).toBeGreaterThan(busy);
  expect(await freePortBlock(IP, busy - 1, 2)).toBeGreaterThan(busy);
  tcp.close();
  await once(tcp, 'close');

  const udp = createSocket('udp4').bind(busy, IP);
  await once(udp, 'listening');
  expect(await freePortBlock(IP, busy, 1)).toBeGreaterThan(busy);
  udp.close();
  await once(udp, 'close');
  expect(await freePortBlock(IP, busy, 1)).toBe(busy);
});

it('there is none beyond the last port', async () => {
  expect(await freePortBlock(IP, 65_535, 2)).toBeUndefined();
});

it('servers on neighbouring ports look in different places, all of them legal', () => {
  const bases = Array.from({ length: 300 }, (_, offset) => mediaPortBaseFor(3000 + offset, 40_000));
  expect(bases[0]).toBe(40_000);
  expect(new Set(bases).size).toBe(300);
  expect(Math.max(...bases)).toBeLessThan(60_000);
});
