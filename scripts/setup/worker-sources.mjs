import { existsSync, rmSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureDebianPackages } from './apt.mjs';
import { SetupError, progress, say, timed } from './log.mjs';
import { ROOT } from './paths.mjs';
import { run } from './processes.mjs';

const MEDIASOUP = join(ROOT, 'node_modules', 'mediasoup');
const PACKAGES =
  'cmake ninja-build g++ pkg-config flatbuffers-compiler libflatbuffers-dev libuv1-dev libssl-dev libsrtp2-dev libabsl-dev'.split(
    ' ',
  );
// The largest of the files takes about this much memory to compile.
const BYTES_PER_COMPILER = 1.2e9;

/**
 * Runs mediasoup's own installation script, which downloads a prebuilt worker. Where it cannot, it would go on to build with
 * Python tools it downloads as well; `PYTHON=false` makes it give up there at once.
 *
 * @param {string} node
 * @returns {Promise<string | undefined>} the worker, if there is one
 */
export async function downloadWorker(node) {
  const worker = join(MEDIASOUP, 'worker', 'out', 'Release', 'mediasoup-worker');
  const env = { ...process.env, PYTHON: 'false' };
  await timed("asking for mediasoup's prebuilt worker", '10 s, at most 3 min', () =>
    run(node, ['npm-scripts.mjs', 'postinstall'], { cwd: MEDIASOUP, env, timeoutMs: 180_000 }),
  );
  if (existsSync(worker)) return worker;
  say('the prebuilt worker is out of reach');
  return undefined;
}

/**
 * @param {string} recipe the folder of the CMakeLists.txt
 * @param {string} folder where to build; an interrupted build is continued
 * @returns {Promise<string>} the worker
 */
export async function buildWorker(recipe, folder) {
  await ensureDebianPackages(PACKAGES, "to build mediasoup's worker from its source");
  const configured = () => run('cmake', ['-G', 'Ninja', '-S', recipe, '-B', folder, `-DMEDIASOUP=${MEDIASOUP}`]);
  let { code, output } = await configured();
  if (code !== 0) {
    // What an earlier attempt has left, in a clone that has since been moved for instance, may be in the way.
    rmSync(folder, { recursive: true, force: true });
    ({ code, output } = await configured());
  }
  if (code !== 0) throw new SetupError(`cmake failed:\n${output}`);
  const jobs = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / BYTES_PER_COMPILER)));
  await timed("building mediasoup's worker from its source", '4 min on 2 cores, once', () => compile(folder, jobs));
  return join(folder, 'mediasoup-worker');
}

/** @param {string} folder @param {number} jobs */
async function compile(folder, jobs) {
  const startedAt = performance.now();
  const line = progress();
  const { code, output } = await run('cmake', ['--build', folder, '--parallel', String(jobs)], {
    timeoutMs: 7_200_000,
    onLine: (text) => {
      const [, done, all] = /^\[(\d+)\/(\d+)\]/.exec(text) ?? [];
      if (!done || !all) return;
      // The first files say little about the rest.
      if (Number(done) < 10) return line.show(`compiling [${done}/${all}]`);
      const left = ((performance.now() - startedAt) / Number(done)) * (Number(all) - Number(done));
      line.show(`compiling [${done}/${all}], about ${Math.ceil(left / 1000)} s left`);
    },
  });
  line.end();
  if (code !== 0) throw new SetupError(`the build failed:\n${output.split('\n').slice(-40).join('\n')}`);
}
