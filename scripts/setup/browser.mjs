import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureDebianPackages } from './apt.mjs';
import { withLock } from './lock.mjs';
import { SetupError, say, timed } from './log.mjs';
import { RUNTIME_FOLDER, ROOT } from './paths.mjs';
import { run } from './processes.mjs';
import { toolScript } from './tools.mjs';

const CACHE = join(RUNTIME_FOLDER, 'browsers');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * A Chromium for the end-to-end tests: the one in the environment, the system's, or puppeteer's; Debian's when all else fails.
 *
 * @param {string} node
 * @returns {Promise<string>} the path of its binary
 */
export async function ensureBrowser(node) {
  const given = process.env['PUPPETEER_EXECUTABLE_PATH'];
  if (given) {
    if (!(await starts(given))) throw new SetupError(`PUPPETEER_EXECUTABLE_PATH (${given}) does not start.`);
    return given;
  }
  const present = await system();
  if (present) return present;
  return withLock(join(RUNTIME_FOLDER, 'browser.lock'), async () => {
    const downloaded = await download(node);
    if (downloaded) return downloaded;
    say("puppeteer's own browser is out of reach or does not start here");
    await ensureDebianPackages(['chromium'], 'for the end-to-end tests');
    const installed = await system();
    if (!installed) throw new SetupError('chromium is installed, but does not start.');
    return installed;
  });
}

async function system() {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    for (const name of NAMES) {
      const file = join(folder, name);
      if (existsSync(file) && (await starts(file))) return file;
    }
  }
  return undefined;
}

/**
 * Says in its last line where the browser is, whether it had to be downloaded or was there already.
 *
 * @param {string} node
 */
async function download(node) {
  const args = [toolScript('puppeteer'), 'browsers', 'install', 'chrome', '--path', CACHE];
  const { output } = await timed("asking for puppeteer's browser", '30 s, at most 5 min', () =>
    run(node, args, { cwd: ROOT, timeoutMs: 300_000 }),
  );
  const file = /^chrome@\S+ (.+)$/m.exec(output)?.[1];
  return file && (await starts(file)) ? file : undefined;
}

/** @param {string} file */
async function starts(file) {
  const { code, output } = await run(file, ['--version'], { timeoutMs: 30_000 });
  return code === 0 && /\d+\.\d+/.test(output);
}
