import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './log.mjs';
import { ROOT } from './paths.mjs';

/** Commands whose package has another name. */
const PACKAGE_OF = new Map([['tsc', 'typescript']]);

/**
 * The script behind a command of one of the dependencies, to be run with the Node of our choice.
 *
 * @param {string} command
 * @returns {string}
 */
export function toolScript(command) {
  const folder = join(ROOT, 'node_modules', PACKAGE_OF.get(command) ?? command);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) throw new SetupError(`${command} is not one of the dependencies.`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
