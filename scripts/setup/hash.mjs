import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * One hash over the names and contents of files; folders count with all that is in them.
 *
 * @param {readonly string[]} paths
 * @param {{root: string, skip?: RegExp}} options names are taken relative to the root, so that a moved clone hashes alike
 */
export function hashOf(paths, { root, skip }) {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) => filesIn(path)).filter((file) => !skip?.test(file));
  for (const file of files.toSorted())
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
  );
}
