// npm test: every check and test, in the order of scripts/steps/table.mjs, then a summary.
//
// node scripts/test.mjs [STEP…] [-- ARGS…] runs only those steps; the arguments go to the last command of each.
import { runMain } from './setup/index.mjs';
import { SetupError } from './setup/log.mjs';
import { runStep } from './steps/run.mjs';
import { STEPS } from './steps/table.mjs';

await runMain(async () => {
  const words = process.argv.slice(2);
  const dashes = words.indexOf('--');
  const names = dashes === -1 ? words : words.slice(0, dashes);
  const args = dashes === -1 ? [] : words.slice(dashes + 1);
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) throw new SetupError(`no such step: ${unknown.join(', ')}`);

  const results = [];
  for (const step of STEPS)
    if (names.length === 0 || names.includes(step.name)) results.push(await runStep(step, args));
  return summarise(results);
});

/** @param {readonly import('./steps/run.mjs').Result[]} results @returns {number} the exit code */
function summarise(results) {
  console.log('');
  for (const { name, ok, seconds, skipped } of results) {
    const note = skipped > 0 ? `  (${skipped} skipped)` : '';
    console.log(`${name.padEnd(12)} ${ok ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(7)} s${note}`);
  }
  /** @param {'passed' | 'failed'} what */
  const total = (what) => results.reduce((sum, result) => sum + result[what], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  return results.every(({ ok }) => ok) ? 0 : 1;
}
