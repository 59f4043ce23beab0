import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const record = z.object({ pid: z.number().int().positive() });

/** The process of a server's own media node. */
export const mediaNodeOf = (dataDir: string): number =>
  record.parse(JSON.parse(readFileSync(join(dataDir, 'sfu-node.json'), 'utf8'))).pid;

/** The processes that a process has started and that live. */
export function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  );
}

/** A process and all that stem from it. */
export const familyOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(familyOf)];
