import { spawn } from 'node:child_process';
import { descendants } from './process-table.mjs';

/** @type {Set<number>} process groups that run now, ended when this process is told to end. */
const running = new Set();
let listening = false;
/** @type {number | undefined} the exit code, once this process has been told to end. */
let ending;
const UNTIL_KILLED_MS = 5_000;

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeoutMs] after this the process and all it started are ended
 * @property {(line: string) => void} [onLine] each line of stdout and stderr, as it comes
 * @property {boolean} [show] let the output through, instead of keeping it
 */

/**
 * Runs a program to its end, in a process group of its own.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{code: number, output: string, timedOut: boolean}>} code 127 when it cannot be started
 */
export function run(command, args, { cwd, env = process.env, timeoutMs, onLine, show = false } = {}) {
  endGroupsOnSignals();
  return new Promise((resolve) => {
    const stdio = show ? 'inherit' : 'pipe';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', stdio, stdio], detached: true });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    let output = '';
    let rest = '';
    let timedOut = false;
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      output += chunk.toString();
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      if (onLine) lines.forEach(onLine);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    const timer = setTimeout(
      () => {
        timedOut = true;
        if (pid !== undefined) endTree(pid);
      },
      timeoutMs ?? 2 ** 31 - 1,
    );
    /** @param {number} code @param {string} text */
    const finish = (code, text) => {
      clearTimeout(timer);
      if (pid !== undefined) running.delete(pid);
      if (ending !== undefined && running.size === 0) process.exit(ending);
      resolve({ code, output: text, timedOut });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code ?? 1, output));
  });
}

/**
 * Ends a process, its group, and whatever they started in groups of their own (browsers do that), each by its id.
 *
 * @param {number} pid
 */
export function endTree(pid) {
  const all = [-pid, ...descendants(pid)];
  for (const each of all) send(each, 'SIGTERM');
  setTimeout(() => {
    for (const each of all) send(each, 'SIGKILL');
  }, UNTIL_KILLED_MS).unref();
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

function endGroupsOnSignals() {
  if (listening) return;
  listening = true;
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])) {
    process.once(signal, () => {
      ending = 128 + number;
      if (running.size === 0) process.exit(ending);
      for (const pid of running) endTree(pid);
      // Not before they are gone: who does not listen to the first signal is killed by us or by nobody.
      setTimeout(() => process.exit(128 + number), UNTIL_KILLED_MS + 1_000);
    });
  }
}
