import { readdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} ProcessFacts
 * @property {number} pid
 * @property {number} parent
 * @property {boolean} ended ended, but not yet collected by its parent; in some containers nobody ever does
 * @property {string} startedAt tells a process from a later one with the same id
 */

/**
 * What /proc says; nothing where there is none (outside Linux).
 *
 * @param {number} pid
 * @returns {ProcessFacts | undefined}
 */
export function factsOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; what follows the last bracket is: state, parent, …
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, parent: Number(fields[1]), ended: fields[0] === 'Z', startedAt: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return factsOf(pid)?.ended !== true;
}

/**
 * @param {number} ancestor
 * @returns {number[]} the processes it has started, and those they have
 */
export function descendants(ancestor) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const { pid, parent } of everyProcess()) children.set(parent, [...(children.get(parent) ?? []), pid]);
  const found = [];
  const queue = [ancestor];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const below = children.get(next) ?? [];
    found.push(...below);
    queue.push(...below);
  }
  return found;
}

/** @returns {ProcessFacts[]} */
function everyProcess() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => factsOf(Number(name)) ?? []);
  } catch {
    return [];
  }
}
