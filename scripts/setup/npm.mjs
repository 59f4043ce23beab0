import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { SetupError } from './log.mjs';

/**
 * npm's own script. It is run with the Node of our choice: npm under Node 20 would silently pick older versions of packages
 * that ask for a newer one.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node the Node that runs now; its distribution usually has npm beside it
 * @returns {string}
 */
export function findNpm(env = process.env, node = process.execPath) {
  const found = candidates(env, node).find((file) => file.endsWith('npm-cli.js') && existsSync(file));
  if (!found) throw new SetupError('npm was not found. Install npm (it comes with Node) and start again.');
  return found;
}

/** @param {NodeJS.ProcessEnv} env @param {string} node @returns {string[]} */
function candidates(env, node) {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, 'npm'))
    .filter((file) => existsSync(file))
    .map((file) => realpathSync(file));
  const homes = [...onPath, realpathSync(node)].flatMap((file) => [
    join(dirname(file), '..', 'lib', 'node_modules', 'npm'),
    join(dirname(file), 'node_modules', 'npm'),
  ]);
  return [
    env['npm_execpath'] ?? '',
    ...onPath,
    ...[...homes, '/usr/share/nodejs/npm'].map((home) => join(home, 'bin', 'npm-cli.js')),
  ];
}
