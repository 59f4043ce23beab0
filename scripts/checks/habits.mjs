import { isTest } from './sources.mjs';

const MAX_LINES = 400;

/** A pause of a guessed length in a test is either too short, some day, or too long, every day. */
const SLEEPS = [
  /new Promise(?:<\w+>)?\(\s*\(?\w*\)?\s*=>\s*\{?\s*(?:void )?(?:globalThis\.)?setTimeout\(/,
  /import [^;]*\bsetTimeout\b[^;]* from 'node:timers\/promises'/,
];

/**
 * @param {import('./sources.mjs').Source} source
 * @returns {string[]} complaints
 */
export function badHabits({ path, text }) {
  const complaints = [];
  const lines = text.trimEnd().split('\n').length;
  if (lines > MAX_LINES) complaints.push(`${path}: ${lines} lines, the limit is ${MAX_LINES}`);
  if (path.endsWith('.tsx') && !path.startsWith('client/')) complaints.push(`${path}: .tsx belongs in the client only`);
  if (isTest(path) && SLEEPS.some((sleep) => sleep.test(text))) {
    complaints.push(`${path}: sleeps; wait for what the test needs instead`);
  }
  return complaints;
}
