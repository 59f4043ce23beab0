// node scripts/with-runtime.mjs [--worker] [--client] [--browser] COMMAND ARGS…
//
// Runs `node` or the command of a dependency (oxlint, tsc, vitest, …) with Node 24, after doing what is missing.
import { SetupError } from './setup/log.mjs';
import { runMain, setUp } from './setup/index.mjs';
import { toolScript } from './setup/tools.mjs';
import { supervise } from './supervise.mjs';

/** @type {Map<string, import('./setup/index.mjs').Part>} */
const PARTS = new Map([
  ['--worker', 'worker'],
  ['--client', 'client'],
  ['--browser', 'browser'],
]);

await runMain(async () => {
  const words = process.argv.slice(2);
  /** @type {import('./setup/index.mjs').Part[]} */
  const parts = [];
  for (let part = PARTS.get(words[0] ?? ''); part; part = PARTS.get(words[0] ?? '')) {
    parts.push(part);
    words.shift();
  }
  const [command, ...args] = words;
  if (!command) throw new SetupError('which command?');
  const prepared = await setUp(parts);
  return supervise(prepared, command === 'node' ? args : [toolScript(command), ...args]);
});
