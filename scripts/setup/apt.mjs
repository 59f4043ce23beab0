import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { SetupError, timed } from './log.mjs';
import { userCacheFolder } from './paths.mjs';
import { run } from './processes.mjs';

const ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
// Someone else's apt may be running, an unattended upgrade for instance.
const PATIENCE = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];

/**
 * Sees to it that Debian packages are installed: does it when root, and says how when not.
 *
 * @param {readonly string[]} packages
 * @param {string} purpose ends the sentence "needed …"
 */
export async function ensureDebianPackages(packages, purpose) {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new SetupError(`Needed ${purpose}: what Debian calls ${packages.join(' ')}. Install it and start again.`);
  }
  const missing = await missingOf(packages);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) {
    throw new SetupError(
      `Needed ${purpose}; install it and start again:\n\n  sudo apt-get update && sudo ${command}\n`,
    );
  }
  await withLock(join(userCacheFolder(), 'apt.lock'), async () => {
    if ((await missingOf(packages)).length === 0) return;
    await timed(`installing Debian packages ${purpose}: ${missing.join(' ')}`, '1 min', async () => {
      await apt(['update']);
      await apt(['install', '-y', '--no-install-recommends', ...missing]);
    });
  });
}

/** @param {readonly string[]} args */
async function apt(args) {
  const { code, output } = await run('apt-get', [...PATIENCE, ...args], { env: ENV, timeoutMs: 1_800_000 });
  if (code !== 0) throw new SetupError(`apt-get ${args.join(' ')} failed:\n${output}`);
}

/** @param {readonly string[]} packages */
async function missingOf(packages) {
  const states = await Promise.all(
    packages.map((name) => run('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name])),
  );
  return packages.filter((_, index) => states[index]?.output !== 'installed');
}
