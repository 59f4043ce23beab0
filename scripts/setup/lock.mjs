import { linkSync, mkdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './log.mjs';
import { factsOf, isAlive } from './process-table.mjs';

/** A take-over lasts less than a millisecond; one that is this old was left behind by a crash. */
const TAKE_OVER_MS = 10_000;
const TELL_EVERY_MS = 30_000;

/**
 * @typedef {object} Holder
 * @property {number} pid
 * @property {string} host a process id means something on its own machine only
 * @property {string} startedAt the process's start, so that a reused id is not taken for it
 */

/**
 * Does the work while no other process on this machine that uses the same lock file does.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {number} [pollMs]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, pollMs = 250) {
  mkdirSync(dirname(file), { recursive: true });
  for (let toldAt = -Infinity; !take(file); await wait(pollMs)) {
    const holder = read(file);
    if (holder && isGone(holder)) takeAway(file);
    else if (holder && holder.pid !== process.pid && performance.now() - toldAt > TELL_EVERY_MS) {
      toldAt = performance.now();
      say(`another set-up (process ${holder.pid}) is at it; waiting for it`);
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} file @returns {boolean} */
function take(file) {
  // Written aside and linked, so that the lock never exists without its content.
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, host: hostname(), startedAt: startOf(process.pid) }));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(mine);
  }
}

/**
 * Removes the lock of a process that is gone. Two waiting processes may both find it so; the second must not remove the
 * lock that the first has made meanwhile, hence a second lock around looking again and removing.
 *
 * @param {string} file
 */
function takeAway(file) {
  const guard = `${file}.takeover`;
  try {
    writeFileSync(guard, '', { flag: 'wx' });
  } catch {
    if (ageMs(guard) > TAKE_OVER_MS) rmSync(guard, { force: true });
    return;
  }
  const holder = read(file);
  if (holder && isGone(holder)) rmSync(file, { force: true });
  rmSync(guard, { force: true });
}

/** @param {string} file @returns {Holder | undefined} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Holder} holder */
function isGone({ pid, host, startedAt }) {
  if (host !== hostname()) return false;
  return !isAlive(pid) || startOf(pid) !== startedAt;
}

/** @param {number} pid @returns {string} empty where there is no /proc */
function startOf(pid) {
  return factsOf(pid)?.startedAt ?? '';
}

/** @param {string} file */
function ageMs(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
