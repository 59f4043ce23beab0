// mediasoup's worker: where it is looked for, and when it may be used.
//
//   1. MEDIASOUP_WORKER_BIN, if the environment has it;
//   2. .runtime/mediasoup-worker/KEY/mediasoup-worker, this clone's own;
//   3. the user's cache, filled by another clone;
//   4. mediasoup's own prebuilt one; 5. a build from source (worker-sources.mjs).
//
// KEY is mediasoup's version, the platform, and a hash of the build recipe. None is used before it has been proven here.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from './hash.mjs';
import { withLock } from './lock.mjs';
import { SetupError, say } from './log.mjs';
import { ROOT, RUNTIME_FOLDER, userCacheFolder } from './paths.mjs';
import { run } from './processes.mjs';
import { buildWorker, downloadWorker } from './worker-sources.mjs';

const RECIPE = join(ROOT, 'sfu', 'worker');
const HOME = join(RUNTIME_FOLDER, 'mediasoup-worker');

/**
 * @param {string} node
 * @returns {Promise<string>} the path of a proven worker
 */
export async function ensureWorker(node) {
  const given = process.env['MEDIASOUP_WORKER_BIN'];
  if (given) {
    if (!(await isProven(given, node))) throw new SetupError(`MEDIASOUP_WORKER_BIN (${given}) does not work here.`);
    return given;
  }
  const key = keyOf();
  const own = join(HOME, key, 'mediasoup-worker');
  if (await isProven(own, node)) return own;
  const shared = join(userCacheFolder(), 'mediasoup-worker', key, 'mediasoup-worker');
  await withLock(join(HOME, 'lock'), async () => {
    if (await isProven(own, node)) return;
    if (await takeOver(shared, own, node)) return;
    // The cache is locked for the long part, so that a second clone waits for the first one's worker.
    await withLock(join(dirname(shared), 'lock'), async () => {
      if (await takeOver(shared, own, node)) return;
      await make(own, node);
      copyAtomically(own, shared);
    });
  });
  return own;
}

function keyOf() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/mediasoup/package.json'), 'utf8'));
  return `${version}-${process.platform}-${process.arch}-${hashOf([RECIPE], { root: RECIPE }).slice(0, 8)}`;
}

/** @param {string} from @param {string} to @param {string} node */
async function takeOver(from, to, node) {
  if (!existsSync(from)) return false;
  say(`trying the mediasoup worker another clone has left in ${dirname(from)}`);
  return install(from, to, node);
}

/** @param {string} to @param {string} node */
async function make(to, node) {
  const downloaded = await downloadWorker(node);
  if (downloaded && (await install(downloaded, to, node))) return;
  const built = await buildWorker(RECIPE, join(RUNTIME_FOLDER, 'mediasoup-build'));
  if (!(await install(built, to, node)))
    throw new SetupError('The mediasoup worker that was built does not work here.');
  rmSync(dirname(built), { recursive: true, force: true });
}

/** @param {string} from @param {string} to @param {string} node */
async function install(from, to, node) {
  if (!(await isProven(from, node))) return false;
  copyAtomically(from, to);
  return true;
}

/** @param {string} from @param {string} to */
function copyAtomically(from, to) {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const aside = `${to}.${process.pid}`;
  copyFileSync(from, aside);
  chmodSync(aside, 0o755);
  renameSync(aside, to);
}

/**
 * Proven means: these very bytes have completed a DTLS handshake, on this release of this system.
 *
 * @param {string} file
 * @param {string} node
 */
async function isProven(file, node) {
  if (!existsSync(file)) return false;
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release') : '';
  const facts = createHash('sha256').update(readFileSync(file)).update(system).digest('hex').slice(0, 32);
  const note = join(HOME, 'proofs', facts);
  if (existsSync(note)) return true;
  const script = join(ROOT, 'scripts/setup/prove-worker.mjs');
  const env = { ...process.env, MEDIASOUP_WORKER_BIN: file };
  const { code, output } = await run(node, [script], { cwd: ROOT, env, timeoutMs: 30_000 });
  say(output.trim() || `the mediasoup worker ${file} ended with code ${code}`);
  if (code !== 0) return false;
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, `${file}\n${output}`);
  return true;
}
