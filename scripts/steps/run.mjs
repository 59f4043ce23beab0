import { readFileSync, rmSync } from 'node:fs';
import { setUp } from '../setup/index.mjs';
import { SetupError, say } from '../setup/log.mjs';
import { ROOT } from '../setup/paths.mjs';
import { run } from '../setup/processes.mjs';
import { reportOf } from './table.mjs';

/** @typedef {{name: string, ok: boolean, passed: number, failed: number, skipped: number, seconds: number}} Result */

/**
 * Runs one step; its output goes straight through.
 *
 * @param {import('./table.mjs').Step} step
 * @param {readonly string[]} [args] more arguments for its last command
 * @returns {Promise<Result>}
 */
export async function runStep(step, args = []) {
  const startedAt = performance.now();
  console.log(`\n— ${step.name}`);
  const ok = await passes(step, args);
  const counts = step.tests ? testCounts(step.name, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  return { name: step.name, ok, ...counts, seconds: (performance.now() - startedAt) / 1000 };
}

/** @param {import('./table.mjs').Step} step @param {readonly string[]} args */
async function passes(step, args) {
  try {
    const { node, env } = await setUp(step.needs);
    const commands = step.commands();
    let ok = true;
    for (const [index, command] of commands.entries()) {
      const more = index === commands.length - 1 ? args : [];
      const timeoutMs = step.minutes * 60_000;
      const { code, timedOut } = await run(node, [...command, ...more], { cwd: ROOT, env, timeoutMs, show: true });
      if (timedOut) say(`${step.name}: not done after ${step.minutes} min, ended`);
      ok &&= code === 0;
    }
    return ok;
  } catch (error) {
    // A step that cannot be prepared has failed; the others may still have something to say.
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    return false;
  }
}

/**
 * A run can fail with no failed test: a file that does not load, an error nobody awaited. It counts as one then.
 *
 * @param {string} step
 * @param {boolean} ok
 */
function testCounts(step, ok) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const report = JSON.parse(readFileSync(reportOf(step), 'utf8'));
    counts.passed = report.numPassedTests;
    counts.failed = report.numFailedTests;
    counts.skipped = report.numPendingTests + report.numTodoTests;
  } catch {
    // No report: it never came to the tests.
  }
  rmSync(reportOf(step), { force: true });
  if (!ok && counts.failed === 0) counts.failed = 1;
  return counts;
}
