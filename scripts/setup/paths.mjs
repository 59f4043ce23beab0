import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. (`import.meta.dirname` is missing in the first releases of Node 20.) */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Everything the set-up fetches or makes for this clone, apart from node_modules; ignored by git. */
export const RUNTIME_FOLDER = join(ROOT, '.runtime');

/**
 * What another clone of the same user can take over instead of making it again.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function userCacheFolder(env = process.env) {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'giaoban');
}
