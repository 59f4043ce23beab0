import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** `node server/main.ts` as the operator starts it. */
export type ServerProcess = {
  /** Resolves with what was printed so far as soon as it fits; rejects where the process ends before. */
  printed(pattern: RegExp): Promise<string>;
  /** The code with which it ends, and all that it printed. */
  ended: Promise<{ code: number | null; output: string; complaints: string }>;
  signal(name: NodeJS.Signals): void;
};

/** Starts the server as a process of its own, without media workers, on a free port of the loopback address. */
export const startServerProcess = (env: Record<string, string>, args: string[] = []): ServerProcess => {
  const base = { PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT: '0', MEDIA_WORKERS: '0' };
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...base, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaints = '';
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    for (const look of waiting) look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, output, complaints }));
  return {
    ended,
    signal: (name) => child.kill(name),
    printed: async (pattern) => {
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const look = (): void => {
        if (pattern.test(output)) resolve(output);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`the server ended:\n${output}${complaints}`)));
      return promise.finally(() => waiting.delete(look));
    },
  };
};
