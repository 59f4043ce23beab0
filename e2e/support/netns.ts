import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pass } from 'node:timers/promises';
import { promisify } from 'node:util';

const call = promisify(execFile);

/** What the names of all namespaces and links of tests begin with; the process that made them follows, to the base 36. */
const PREFIX = 'gbt';
const OWN_NAME = /^gbt([0-9a-z]+)(-|$)/;
const TABLE = 'inet line';
const NETS = 250;

/** A room's line: a network namespace that a browser runs in, and what can happen to a line. */
export type Line = {
  /** Of the namespace, for `ip netns exec`. */
  readonly namespace: string;
  /**
   * For so long nothing passes, in either direction, and nobody is told. Answers between which moments it happened, UTC
   * milliseconds: at `from` everything still passed, at `to` nothing did yet.
   */
  cutFor: (seconds: number) => Promise<{ from: number; to: number }>;
  /** As a firewall that lets only TCP out. */
  blockUdp: () => Promise<void>;
  /** The address is taken away and another one given, as by a new lease: connections from the old one are dead. */
  changeAddress: () => Promise<void>;
};

/** Lines of rooms, each through the same router to this machine. */
export type Network = {
  /** By which the rooms reach this machine. */
  readonly address: string;
  addLine: () => Promise<Line>;
  close: () => Promise<void>;
};

/** Why no networks can be made here; null where they can. */
export const whyNoNetworks = (): string | null => {
  if (process.platform !== 'linux') return 'network namespaces are of Linux';
  if (process.getuid?.() !== 0) return 'only root makes network namespaces';
  for (const command of ['ip', 'nft']) if (!isThere(command)) return `${command} is not installed`;
  const name = `${PREFIX}${process.pid.toString(36)}-try`;
  try {
    execFileSync('ip', ['netns', 'add', name], { stdio: 'pipe' });
    execFileSync('ip', ['netns', 'delete', name], { stdio: 'pipe' });
    return null;
  } catch (error) {
    return `no network namespace can be made: ${error instanceof Error ? error.message : String(error)}`;
  }
};

const isThere = (command: string): boolean =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/sbin'].some((folder) =>
    existsSync(`${folder}/${command}`),
  );

const ip = async (...args: string[]): Promise<string> => (await call('ip', args)).stdout;
const inside = async (namespace: string, ...args: string[]): Promise<string> => ip('netns', 'exec', namespace, ...args);

/**
 * Makes a network: this machine — router — rooms. The router drops, not the ends: who sends into a line that is cut is not
 * told. Nothing of this machine's own is changed but one link and one route, which go with the router.
 */
export async function createNetwork(): Promise<Network> {
  await clearLeftovers();
  const name = `${PREFIX}${process.pid.toString(36)}`;
  const router = `${name}-router`;
  await ip('netns', 'add', router);
  let lines = 0;
  const close = async (): Promise<void> => {
    for (let line = lines; line > 0; line -= 1) await ip('netns', 'delete', `${name}-${line}`);
    await ip('netns', 'delete', router);
    await removeLink(name);
  };
  try {
    await ip('link', 'add', name, 'type', 'veth', 'peer', 'name', 'uplink', 'netns', router);
    await ip('link', 'set', name, 'up');
    await ip('-n', router, 'link', 'set', 'uplink', 'up');
    const net = await takeFreeNet(name);
    await ip('-n', router, 'address', 'add', `${net}.2/30`, 'dev', 'uplink');
    await inside(router, 'sh', '-c', 'echo 1 > /proc/sys/net/ipv4/ip_forward');
    await inside(router, 'nft', `add table ${TABLE}; add chain ${TABLE} pass { type filter hook forward priority 0; }`);
    return {
      address: `${net}.1`,
      addLine: async () => {
        lines += 1;
        return addLine({ router, namespace: `${name}-${lines}`, link: `room${lines}`, net, first: lines * 8 });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Place = { router: string; namespace: string; link: string; net: string; first: number };

async function addLine({ router, namespace, link, net, first }: Place): Promise<Line> {
  const gateway = `${net}.${first + 1}`;
  let own = first + 2;
  const setAddress = async (): Promise<void> => {
    await ip('-n', namespace, 'address', 'add', `${net}.${own}/29`, 'dev', 'line');
    await ip('-n', namespace, 'route', 'add', 'default', 'via', gateway);
  };
  await ip('netns', 'add', namespace);
  await ip('-n', router, 'link', 'add', link, 'type', 'veth', 'peer', 'name', 'line', 'netns', namespace);
  await ip('-n', router, 'address', 'add', `${gateway}/29`, 'dev', link);
  await ip('-n', router, 'link', 'set', link, 'up');
  // An IPv6 address of its own would be there a second or two later: a browser that loads its page just then drops what it has
  // begun, because the network has changed.
  await ip('-n', namespace, 'link', 'set', 'line', 'addrgenmode', 'none');
  for (const device of ['lo', 'line']) await ip('-n', namespace, 'link', 'set', device, 'up');
  await setAddress();
  const chain = `${TABLE} ${link}`;
  await inside(router, 'nft', `add chain ${chain}`);
  for (const side of ['iifname', 'oifname']) {
    await inside(router, 'nft', `add rule ${TABLE} pass ${side} "${link}" jump ${link}`);
  }
  return {
    namespace,
    cutFor: async (seconds) => {
      const from = Date.now();
      await inside(router, 'nft', `add rule ${chain} drop`);
      await pass(seconds * 1000);
      const to = Date.now();
      await inside(router, 'nft', `flush chain ${chain}`);
      return { from, to };
    },
    blockUdp: async () => void (await inside(router, 'nft', `add rule ${chain} meta l4proto udp drop`)),
    changeAddress: async () => {
      await ip('-n', namespace, 'address', 'flush', 'dev', 'line');
      own += 1;
      await setAddress();
    },
  };
}

/** Gives the link the first address of a network that nobody here knows a way to; answers its first three numbers. */
async function takeFreeNet(link: string): Promise<string> {
  const known = await ip('route', 'show', 'table', 'all');
  const free = Array.from({ length: NETS }, (_, step) => `10.213.${1 + ((process.pid + step) % NETS)}`).filter(
    (net) => !known.includes(`${net}.`),
  );
  for (const net of free) {
    await ip('address', 'add', `${net}.1/30`, 'dev', link);
    try {
      await ip('route', 'add', `${net}.0/24`, 'via', `${net}.2`);
      return net;
    } catch {
      // Another run of tests has taken it at this very moment.
      await ip('address', 'flush', 'dev', link);
    }
  }
  throw new Error('no network is free');
}

/** What a run of tests that was killed has left. */
async function clearLeftovers(): Promise<void> {
  const isLeft = (name: string): boolean => {
    const pid = OWN_NAME.exec(name)?.[1];
    return pid !== undefined && !existsSync(`/proc/${Number.parseInt(pid, 36)}`);
  };
  const firstWords = (text: string): string[] => text.split('\n').map((line) => line.split(/[\s@]/)[0] ?? '');
  const namespaces = firstWords(await ip('netns', 'list'));
  for (const name of namespaces.filter(isLeft)) await ip('netns', 'delete', name);
  const links = firstWords(await ip('-brief', 'link', 'show'));
  for (const name of links.filter(isLeft)) await removeLink(name);
}

/** It goes with its other end, but not at the same moment. */
async function removeLink(name: string): Promise<void> {
  await ip('link', 'delete', name).catch(() => undefined);
}
