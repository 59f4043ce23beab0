import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.mjs';

const FOLDERS = ['shared', 'server', 'sfu', 'client', 'e2e', 'scripts'];
const SOURCE = /\.(ts|tsx|mjs|css)$/;

/** @typedef {{path: string, text: string}} Source path relative to the project, with slashes */

/** @returns {Source[]} every source file of the project's own folders */
export function allSources() {
  return FOLDERS.flatMap((folder) => walk(folder)).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));
}

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(path);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}

/** @param {string} path */
export function isTest(path) {
  return /\.test\.(ts|tsx|mjs)$/.test(path);
}
