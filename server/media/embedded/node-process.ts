import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../sfu/main.ts', import.meta.url));
const PROBE_MS = 500;

/** The process of an embedded node: one that this server started, or one that it found. */
export type NodeProcess = {
  readonly pid: number;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
};

/**
 * Starts the node's process, its output appended to `logs/sfu.log` in the data folder. It is a session of its own, so that
 * neither a killed server nor Ctrl-C on its terminal ends it. Rejects where it cannot be started.
 */
export async function startNodeProcess(dataDir: string, environment: Record<string, string>): Promise<NodeProcess> {
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  const log = await open(join(dataDir, 'logs', 'sfu.log'), 'a', 0o640);
  try {
    const child = spawn(process.execPath, [MAIN], {
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: { ...process.env, ...environment },
    });
    const ended = Promise.withResolvers<void>();
    const started = Promise.withResolvers<number>();
    child.once('spawn', () => started.resolve(child.pid ?? 0));
    child.once('error', (error) => started.reject(error));
    child.once('exit', () => ended.resolve());
    child.unref();
    return { pid: await started.promise, ended: ended.promise };
  } finally {
    await log.close();
  }
}

/** A node's process that an earlier server started: its end can only be looked for. */
export function foundNodeProcess(pid: number): NodeProcess {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const probe = setInterval(() => {
    if (isRunning(pid)) return;
    clearInterval(probe);
    resolve();
  }, PROBE_MS);
  probe.unref();
  return { pid, ended };
}

/** Whether there is such a process, and it has not ended. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Ended, but not yet taken notice of by whoever inherited it. In a container that may be never. */
function isZombie(pid: number): boolean {
  try {
    // The name before it may hold anything but a further bracket at its end.
    const [state] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').slice(-1);
    return state?.startsWith('Z') ?? false;
  } catch {
    return false;
  }
}

/** Ends the process, by force where it does not end within `graceMs`. */
export async function endNodeProcess({ pid, ended }: NodeProcess, graceMs: number): Promise<void> {
  signal(pid, 'SIGTERM');
  const force = setTimeout(() => signal(pid, 'SIGKILL'), graceMs);
  await ended;
  clearTimeout(force);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
