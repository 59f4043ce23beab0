import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './hash.mjs';
import { withLock } from './lock.mjs';
import { SetupError, timed } from './log.mjs';
import { ROOT, RUNTIME_FOLDER } from './paths.mjs';
import { run } from './processes.mjs';
import { toolScript } from './tools.mjs';

const SOURCES = ['client', 'shared', 'vite.config.ts', 'postcss.config.mjs', 'package-lock.json'].map((name) =>
  join(ROOT, name),
);
const OUTPUT = join(ROOT, 'dist', 'client');
const STAMP = join(ROOT, 'dist', 'client.stamp');

/**
 * Builds the pages, unless they were built from these very sources.
 *
 * @param {string} node
 */
export async function ensureClient(node) {
  if (isBuilt()) return;
  await withLock(join(RUNTIME_FOLDER, 'client.lock'), async () => {
    if (isBuilt()) return;
    await timed('building the pages', '10 s', () => build(node));
  });
}

function isBuilt() {
  return existsSync(OUTPUT) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesHash();
}

function sourcesHash() {
  return hashOf(SOURCES, { root: ROOT, skip: /\.test\.tsx?$/ });
}

/** @param {string} node */
async function build(node) {
  const hash = sourcesHash();
  const fresh = `${OUTPUT}.new`;
  const args = [toolScript('vite'), 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
  const { code, output } = await run(node, args, { cwd: ROOT, timeoutMs: 600_000 });
  if (code !== 0) throw new SetupError(`vite build failed:\n${output}`);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  // The stamp goes first and comes last: whatever happens in between, the next start builds again.
  rmSync(STAMP, { force: true });
  const old = `${OUTPUT}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(OUTPUT)) renameSync(OUTPUT, old);
  renameSync(fresh, OUTPUT);
  rmSync(old, { recursive: true, force: true });
  writeFileSync(STAMP, hash);
}
