import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { SetupError, timed } from './log.mjs';
import { findNpm } from './npm.mjs';
import { ROOT, RUNTIME_FOLDER } from './paths.mjs';
import { run } from './processes.mjs';

/**
 * Not `npm ci`: it refuses the whole installation when a registry lacks one optional binary for another platform, and it
 * starts by deleting what a running server may be using. This one installs the lock file's versions too, and keeps the file.
 */
const INSTALL = ['install', '--no-save', '--loglevel=error'];

/** @typedef {Record<string, {version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean}>} Packages */

/**
 * Installs what package-lock.json names, unless it is there. What is there, npm itself notes at the end of an installation
 * in node_modules/.package-lock.json; a stamp of our own could only say the same later and less well.
 *
 * @param {string} node
 */
export async function ensureDependencies(node) {
  if (areInstalled()) return;
  await withLock(join(RUNTIME_FOLDER, 'dependencies.lock'), async () => {
    if (areInstalled()) return;
    await timed('installing the dependencies from the package registry', '30 s to 2 min', async () => {
      const { code, output } = await run(node, [findNpm(), ...INSTALL], { cwd: ROOT, timeoutMs: 1_800_000 });
      if (code !== 0)
        throw new SetupError(`npm install failed:
${output}`);
      if (!areInstalled()) throw new SetupError('package.json and package-lock.json do not agree: run npm install.');
    });
  });
}

function areInstalled() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const present = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  return wanted !== undefined && present !== undefined && satisfies(present, wanted);
}

/** @param {string} file @returns {Packages | undefined} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Optional packages may be missing: they are the binaries for other platforms.
 *
 * @param {Packages} present
 * @param {Packages} wanted
 */
export function satisfies(present, wanted) {
  const complete = Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true;
    const there = present[path];
    return there ? there.version === version : Boolean(optional || devOptional || peer);
  });
  return complete && Object.keys(present).every((path) => path in wanted);
}
