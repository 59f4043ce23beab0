import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;

/** A server of the test's own: an empty data folder, free ports. */
export type Giaoban = {
  url: string;
  dataDir: string;
  output: () => string;
  /** Ends it at once, without a word, as a power cut does; what it started goes on. */
  kill: () => Promise<void>;
  /** Starts it again after that, on the same folder and port. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

type Process = { child: ChildProcess; url: string };

/** Starts the server as an operator would, with settings of the test's own, and waits until it says where it listens. */
export async function startGiaoban(args: string[] = [], settings: NodeJS.ProcessEnv = {}): Promise<Giaoban> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-server-'));
  const dataDir = settings['DATA_DIR'] ?? join(folder, 'data');
  let output = '';
  const start = (port: string): Promise<Process> =>
    startProcess(args, { PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir, ...settings }, (text) => (output += text));
  let running = await start('0');
  const { url } = running;
  return {
    url,
    dataDir,
    output: () => output,
    kill: () => endProcess(running.child, 'SIGKILL'),
    restart: async () => {
      running = await start(new URL(url).port);
    },
    stop: async () => {
      await endProcess(running.child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startProcess(
  args: string[],
  settings: NodeJS.ProcessEnv,
  hear: (text: string) => void,
): Promise<Process> {
  // Tied to this process, so that it does not outlive a test run that is killed.
  const child = spawn(process.execPath, ['--import', './scripts/tie.mjs', 'server/main.ts', ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      GIAOBAN_SUPERVISOR: String(process.pid),
      MEDIA_PORT_BASE: '0',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const listening = Promise.withResolvers<string>();
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
    hear(chunk.toString());
    const url = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said)?.[0];
    if (url) listening.resolve(url);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  child.once('exit', () => listening.reject(new Error(`the server ended:\n${said}`)));
  return { child, url: await listening.promise };
}

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
