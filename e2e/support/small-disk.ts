import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes, for a data folder. */
export type SmallDisk = {
  folder: string;
  /** Leaves no byte free. */
  fill: () => void;
  /** Takes back what filled it. */
  free: () => void;
  remove: () => void;
};

/** Only root may mount. */
export const mayMount = process.getuid?.() === 0;

/** Mounts a disk in memory. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const mounted = mkdtempSync(join(tmpdir(), 'giaoban-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'giaoban', mounted]);
  const folder = join(mounted, 'data');
  mkdirSync(folder);
  const filler = join(mounted, 'filler');
  return {
    folder,
    fill: () => {
      const file = openSync(filler, 'a');
      for (const bytes of [1_000_000, 4096, 1]) writeUntilFull(file, Buffer.alloc(bytes));
      closeSync(file);
    },
    free: () => rmSync(filler),
    remove: () => {
      // Readers of the test's own may still have files open.
      execFileSync('umount', ['-l', mounted]);
      rmSync(mounted, { recursive: true, force: true });
    },
  };
}

function writeUntilFull(file: number, portion: Buffer): void {
  try {
    while (writeSync(file, portion) > 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
