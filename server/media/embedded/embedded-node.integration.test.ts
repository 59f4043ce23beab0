import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isRunning } from './node-process.ts';
import { readNodeRecord, type NodeRecord } from './record.ts';

const SERVER = fileURLToPath(new URL('../testing/media-server.ts', import.meta.url));
// Each test starts several processes, one after the other.
vi.setConfig({ testTimeout: 120_000 });
const patient = { timeout: 30_000, interval: 50 };
let root: string;
const servers: ChildProcess[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'giaoban-node-'));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => end(server, 'SIGTERM')));
  await rm(root, { recursive: true });
});

/** Starts a server process; `port` is where its node has registered. */
async function start(dataDir: string, port = '0') {
  const server = spawn(process.execPath, [SERVER, dataDir, port], { stdio: ['ignore', 'pipe', 'inherit'] });
  servers.push(server);
  const lines = createInterface(server.stdout);
  const [said] = (await once(lines, 'line')) as [string];
  return { server, port: said, nextNode: () => once(lines, 'line') };
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}

async function record(dataDir: string): Promise<NodeRecord> {
  const found = await readNodeRecord(dataDir);
  if (!found) throw new Error('no record');
  return found;
}

test('a first start starts a node, keeps its secret to itself, and ends it when it ends', async () => {
  const { server, port } = await start(root);
  expect(Number(port)).toBeGreaterThan(0);
  const { pid, generation } = await record(root);
  expect(generation).toBe(1);
  expect(isRunning(pid)).toBe(true);
  expect((await stat(join(root, 'sfu-identity.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(root, 'logs', 'sfu.log'))).isFile()).toBe(true);
  await end(server, 'SIGTERM');
  expect(isRunning(pid)).toBe(false);
});

test('the node outlives a killed server; the next one takes it over, and can end it', async () => {
  const first = await start(root);
  const before = await record(root);
  await end(first.server, 'SIGKILL');
  const second = await start(root, first.port);
  expect(await record(root)).toEqual(before);
  expect(isRunning(before.pid)).toBe(true);
  await end(second.server, 'SIGTERM');
  expect(isRunning(before.pid)).toBe(false);
});

test('a server with another data folder does not take it over', async () => {
  const [mine, foreign] = [join(root, 'mine'), join(root, 'foreign')];
  const first = await start(mine);
  const before = await record(mine);
  await end(first.server, 'SIGKILL');
  const second = await start(foreign, first.port);
  expect((await record(foreign)).nodeId).not.toBe(before.nodeId);
  expect(isRunning(before.pid)).toBe(true);
  await end(second.server, 'SIGTERM');
  // Its own server finds it still there.
  await start(mine, first.port);
  expect(await record(mine)).toEqual(before);
});

test('a node that dies is started again under a higher generation, whoever started it', async () => {
  const first = await start(root);
  const before = await record(root);
  process.kill(before.pid, 'SIGKILL');
  await first.nextNode();
  const after = await record(root);
  expect(after).toMatchObject({ nodeId: before.nodeId, generation: before.generation + 1 });

  await end(first.server, 'SIGKILL');
  const second = await start(root, first.port);
  process.kill(after.pid, 'SIGKILL');
  await second.nextNode();
  await vi.waitUntil(async () => (await record(root)).generation === after.generation + 1, patient);
});
