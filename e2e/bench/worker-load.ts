import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

type Process = { pid: number; parent: number; name: string; ticks: number };

/** The processes of this machine, as the kernel lists them. One that ends meanwhile is left out. */
function processes(): Process[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
      const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [{ pid: Number(entry), parent: Number(parent), name, ticks: Number(rest[9]) + Number(rest[10]) }];
    } catch {
      return [];
    }
  });
}

/** Seconds of processor time that the media workers below this process have used so far, all together. */
export function workerSeconds(): number {
  const all = new Map(processes().map((process) => [process.pid, process]));
  const isOurs = (pid: number): boolean => pid === process.pid || (all.has(pid) && isOurs(all.get(pid)?.parent ?? 0));
  const workers = [...all.values()].filter(({ name, pid }) => name.startsWith('mediasoup-worke') && isOurs(pid));
  return workers.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND;
}
