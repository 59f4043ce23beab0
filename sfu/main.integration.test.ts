import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer, Server as SecureServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { Server, type Socket } from 'socket.io';
import { afterEach, expect, test } from 'vitest';
import { sfuHello } from '#shared/contract/sfu.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0).reverse()) each();
});

function start(environment: Record<string, string>): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      SFU_SERVER_ID: 'server-1',
      SFU_KEY: 'k'.repeat(43),
      SFU_NODE_ID: 'n1',
      SFU_GENERATION: '3',
      MEDIA_WORKERS: '1',
      ...environment,
    },
  });
  undo.push(() => child.kill('SIGKILL'));
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = Promise.withResolvers<number | null>();
  child.once('close', (code) => ended.resolve(code));
  return { child, output: () => Buffer.concat(chunks).toString(), ended: ended.promise };
}

/** A server that lets nodes in, or turns them away with a word. */
async function startServer(refusal?: string, httpServer = createServer()) {
  const io = new Server(httpServer, { path: '/sfu' });
  undo.push(() => void io.close());
  const nodes = io.of('/sfu');
  if (refusal) nodes.use((_, next) => next(new Error(refusal)));
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const address = httpServer.address();
  const scheme = httpServer instanceof SecureServer ? 'https' : 'http';
  return { io, nodes, url: `${scheme}://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}` };
}

test('it introduces itself as the contract says, answers, and ends on SIGTERM', async () => {
  const { nodes, url } = await startServer();
  const { child, ended } = start({ SFU_SERVER_URL: url });
  const [socket] = (await once(nodes, 'connection')) as [Socket];
  const hello = sfuHello.parse(socket.handshake.auth);
  expect(hello).toMatchObject({ serverId: 'server-1', nodeId: 'n1', generation: 3, workers: 1 });
  expect(hello.rtpCapabilities.codecs?.map(({ mimeType }) => mimeType)).toEqual([
    'audio/opus',
    'video/VP8',
    'video/rtx',
    'video/H264',
    'video/rtx',
  ]);
  const idle = { workers: 1, routers: 0, transports: 0, producers: 0, consumers: 0 };
  expect(await socket.timeout(5000).emitWithAck('node.counts', {})).toEqual({ ok: true, data: idle });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('it dials again when the line is lost, and ends by itself when its server stays away', async () => {
  const { io, nodes, url } = await startServer();
  const { ended, output } = start({ SFU_SERVER_URL: url, SFU_ORPHAN_SECONDS: '1.5' });
  const [first] = (await once(nodes, 'connection')) as [Socket];
  first.disconnect(true);
  await once(nodes, 'connection');
  await io.close();
  expect(await ended).toBe(0);
  expect(output()).toContain('no server for too long');
});

test('on its own machine it takes whatever certificate the server has', async () => {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'another name' }]);
  const { nodes, url } = await startServer(undefined, createSecureServer({ cert, key }));
  const { child, ended } = start({ SFU_SERVER_URL: url });
  await once(nodes, 'connection');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('it waits for its server where a foreign one turns it away, and gives way to a younger one', async () => {
  const foreign = await startServer('unknown-server');
  const waiting = start({ SFU_SERVER_URL: foreign.url, SFU_ORPHAN_SECONDS: '1.5' });
  expect(await waiting.ended).toBe(0);
  expect(waiting.output()).toContain('no server for too long');
  const own = await startServer('superseded');
  const superseded = start({ SFU_SERVER_URL: own.url });
  expect(await superseded.ended).toBe(0);
  expect(superseded.output()).toContain('superseded');
});

test('settings that cannot be used are named, all of them', async () => {
  const { ended, output } = start({ SFU_SERVER_URL: 'nowhere', MEDIA_WORKERS: 'many', SFU_KEY: '' });
  expect(await ended).toBe(1);
  expect(output()).toMatch(/SFU_SERVER_URL: .+\n/);
  expect(output()).toMatch(/MEDIA_WORKERS: .+\n/);
  expect(output()).toMatch(/SFU_KEY: .+\n/);
});

test('a worker that cannot be started ends it with a cause', async () => {
  const { ended, output } = start({ SFU_SERVER_URL: 'http://127.0.0.1:1', MEDIASOUP_WORKER_BIN: '/bin/false' });
  expect(await ended).toBe(1);
  expect(output()).not.toBe('');
});
