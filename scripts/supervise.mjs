import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ROOT } from './setup/paths.mjs';

/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2'];

/**
 * Runs a program in the foreground: signals are handed on, its exit code comes back, and it ends when we do.
 *
 * @param {import('./setup/index.mjs').Prepared} prepared
 * @param {readonly string[]} args a script and its arguments
 * @returns {Promise<number>} the exit code
 */
export function supervise({ node, env }, args) {
  const tie = pathToFileURL(join(ROOT, 'scripts', 'tie.mjs')).href;
  const child = spawn(node, ['--import', tie, ...args], {
    cwd: ROOT,
    env: { ...env, GIAOBAN_SUPERVISOR: String(process.pid) },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of FORWARDED) {
    process.on(signal, () => {
      // Ctrl-C on a terminal reaches the child by itself; a second one could mean "at once" to it.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
