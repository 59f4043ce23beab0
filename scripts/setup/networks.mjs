import { existsSync } from 'node:fs';
import { ensureDebianPackages } from './apt.mjs';
import { SetupError, say } from './log.mjs';

/** The commands that make networks for tests, and Debian's packages that have them. */
const PACKAGE_OF = new Map([
  ['ip', 'iproute2'],
  ['nft', 'nftables'],
]);

/** Where Debian has them; not always in the path. */
const FOLDERS = ['/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/**
 * What the tests of failing lines need besides the right to make networks. They are skipped where it is missing, so nothing
 * here is a reason to give up.
 */
export async function ensureNetworks() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const missing = [...PACKAGE_OF].filter(([command]) => !FOLDERS.some((folder) => existsSync(`${folder}/${command}`)));
  if (missing.length === 0) return;
  try {
    await ensureDebianPackages(
      missing.map(([, name]) => name),
      'for the tests of failing lines',
    );
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`the tests of failing lines are skipped: ${error.message}`);
  }
}
