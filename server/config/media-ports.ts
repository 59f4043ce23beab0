import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

const BLOCKS_TRIED = 100;
const LANES = 300;
const LANE_PORTS = 64;

/**
 * Where a server that listens on `port` begins to look for media ports. Servers that start at the same moment would find the
 * same block free: each has a lane of its own by the port that it already holds, the one on 3000 that of `base` itself.
 */
export const mediaPortBaseFor = (port: number, base: number): number => base + (port % LANES) * LANE_PORTS;

/**
 * The first of `count` ports in a row, from `base` on, all free for UDP and TCP. Undefined where none of the blocks tried
 * (each `count` further up) is free.
 */
export const freePortBlock = async (ip: string, base: number, count: number): Promise<number | undefined> => {
  for (let block = 0; block < BLOCKS_TRIED; block += 1) {
    const first = base + block * count;
    if (first + count - 1 > 65_535) return undefined;
    const ports = Array.from({ length: count }, (_, index) => first + index);
    const free = await Promise.all(ports.map(async (port) => (await isUdpFree(ip, port)) && isTcpFree(ip, port)));
    if (free.every(Boolean)) return first;
  }
  return undefined;
};

/** Whether media workers can listen on an address at all. */
export const isOwnAddress = async (ip: string): Promise<boolean> => isUdpFree(ip, 0);

const isUdpFree = async (ip: string, port: number): Promise<boolean> => {
  const socket = createSocket(ip.includes(':') ? 'udp6' : 'udp4');
  try {
    socket.bind(port, ip);
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
};

const isTcpFree = async (ip: string, port: number): Promise<boolean> => {
  const server = createServer();
  try {
    server.listen(port, ip);
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
};
