import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;

/** A server of the test's own: an empty data folder, free ports. */
export type Giaoban = { url: string; dataDir: string; output: () => string; stop: () => Promise<void> };

/** Starts the server as an operator would, with settings of the test's own, and waits until it says where it listens. */
export async function startGiaoban(args: string[] = [], settings: NodeJS.ProcessEnv = {}): Promise<Giaoban> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-server-'));
  const dataDir = join(folder, 'data');
  // Tied to this process, so that it does not outlive a test run that is killed.
  const child = spawn(process.execPath, ['--import', './scripts/tie.mjs', 'server/main.ts', ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      GIAOBAN_SUPERVISOR: String(process.pid),
      PORT: '0',
      MEDIA_PORT_BASE: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const listening = Promise.withResolvers<string>();
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    const url = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
    if (url) listening.resolve(url);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.once('exit', () => listening.reject(new Error(`the server ended:\n${output}`)));
  return {
    url: await listening.promise,
    dataDir,
    output: () => output,
    stop: async () => {
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
