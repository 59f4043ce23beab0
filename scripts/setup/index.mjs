import { delimiter, dirname, join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureClient } from './client.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureNetworks } from './networks.mjs';
import { SetupError, say } from './log.mjs';
import { ensureReaders } from './readers.mjs';
import { ROOT } from './paths.mjs';
import { ensureRuntime } from './runtime.mjs';
import { ensureWorker } from './worker.mjs';

/**
 * @typedef {'worker' | 'client' | 'browser' | 'networks' | 'readers'} Part
 * @typedef {object} Prepared
 * @property {string} node the Node to run everything with
 * @property {NodeJS.ProcessEnv} env the environment to run it in
 */

/**
 * Does what is missing: always Node and the dependencies, and the parts asked for.
 *
 * @param {readonly Part[]} parts
 * @returns {Promise<Prepared>}
 */
export async function setUp(parts) {
  const startedAt = performance.now();
  const node = await ensureRuntime();
  await ensureDependencies(node);
  const path = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PATH: path };
  if (parts.includes('worker')) env['MEDIASOUP_WORKER_BIN'] = await ensureWorker(node);
  if (parts.includes('client')) await ensureClient(node);
  if (parts.includes('browser')) env['PUPPETEER_EXECUTABLE_PATH'] = await ensureBrowser(node);
  if (parts.includes('networks')) await ensureNetworks();
  if (parts.includes('readers')) await ensureReaders();
  const seconds = (performance.now() - startedAt) / 1000;
  if (seconds >= 1) say(`everything is in place (${seconds.toFixed(1)} s)`);
  return { node, env };
}

/**
 * Runs a script's main function; a mistake a person can mend is shown as a sentence, not as a stack.
 *
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
