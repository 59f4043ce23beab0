import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

/** A server of the test's own: an empty data folder, free ports. */
export type Giaoban = { url: string; dataDir: string; output: () => string; stop: () => Promise<void> };

/** Starts the server as an operator would, and waits until it is listening. */
export async function startGiaoban(args: string[] = []): Promise<Giaoban> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-server-'));
  const dataDir = join(folder, 'data');
  const child: ChildProcess = spawn(process.execPath, ['server/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', MEDIA_PORT_BASE: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const url = await vi.waitUntil(
    () => {
      if (child.exitCode !== null) throw new Error(`the server ended:\n${output}`);
      return /https?:\/\/localhost:\d+/.exec(output)?.[0];
    },
    { timeout: 60_000, interval: 100 },
  );
  return {
    url,
    dataDir,
    output: () => output,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server's own log of media, for a test that failed. */
export const mediaLog = ({ dataDir }: Giaoban): string => readFileSync(join(dataDir, 'logs', 'sfu.log'), 'utf8');
