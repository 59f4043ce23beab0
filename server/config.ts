import { accessSync, constants } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { isLoopback, lanAddresses } from './config/addresses.ts';
import { type Flags, readFlags, type SampleCity } from './config/arguments.ts';
import { type Environment, environment } from './config/environment.ts';

export type Tls = { kind: 'none' } | { kind: 'files'; certPath: string; keyPath: string } | { kind: 'self-signed' };

/** Every setting, read once and checked. */
export type Config = {
  host: string;
  /** 0: any free port. */
  port: number;
  /** False where the port is only the default: then the next free one will do. */
  portGiven: boolean;
  dataDir: string;
  publicUrl: URL | null;
  tls: Tls;
  media: {
    listenIp: string;
    /** Where browsers send their media. */
    announcedAddress: string;
    /** Worker i listens on this port + i, UDP and TCP. */
    portBase: number;
    portBaseGiven: boolean;
    workers: number;
  };
  /** What a first start loads; null: nothing (`--empty`). */
  sample: SampleCity | null;
  logLevel: string;
  supportPhone: string | null;
};

/** The settings cannot be used; one sentence for each mistake. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const DEFAULT_PORT = 3000;
const DEFAULT_MEDIA_PORT_BASE = 40_000;

/** Reads the settings from environment and arguments; throws `ConfigError` with all mistakes at once. */
export const readConfig = (env: NodeJS.ProcessEnv, args: readonly string[]): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = environment.safeParse(given);
  const { flags, mistakes } = readFlags(args);
  // What is right beside a mistake is looked at too, so that all mistakes are told at once.
  const wrong = new Set(read.error?.issues.map(({ path }) => path[0]));
  const settings =
    read.data ?? environment.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))));
  const all = [...(read.error?.issues.map((issue) => issue.message) ?? []), ...mistakes, ...conflicts(settings, flags)];
  if (all.length > 0) throw new ConfigError(all.join('\n'));
  const tls = tlsOf(settings, flags);
  return {
    host: settings.HOST ?? '0.0.0.0',
    port: settings.PORT ?? DEFAULT_PORT,
    portGiven: settings.PORT !== undefined,
    dataDir: resolve(settings.DATA_DIR ?? 'data'),
    publicUrl: settings.PUBLIC_URL ?? null,
    tls,
    media: {
      listenIp: settings.MEDIA_LISTEN_IP ?? '0.0.0.0',
      announcedAddress: settings.MEDIA_ANNOUNCED_ADDRESS ?? announcedAddress(settings, tls),
      portBase: settings.MEDIA_PORT_BASE ?? DEFAULT_MEDIA_PORT_BASE,
      portBaseGiven: settings.MEDIA_PORT_BASE !== undefined,
      workers: settings.MEDIA_WORKERS ?? availableParallelism(),
    },
    sample: flags.sample,
    logLevel: settings.LOG_LEVEL ?? 'info',
    supportPhone: settings.SUPPORT_PHONE ?? null,
  };
};

const conflicts = (settings: Environment, flags: Flags): string[] => {
  const found: string[] = [];
  const { TLS_CERT: cert, TLS_KEY: key } = settings;
  if ((cert === undefined) !== (key === undefined)) found.push('TLS_CERT and TLS_KEY are set together or not at all.');
  if (flags.selfSigned && (cert ?? key) !== undefined) {
    found.push('--self-signed makes its own certificate: leave TLS_CERT and TLS_KEY unset, or the flag away.');
  }
  for (const [name, path] of Object.entries({ TLS_CERT: cert, TLS_KEY: key })) {
    if (path !== undefined && !isReadable(path)) found.push(`${name} names a file that cannot be read: ${path}.`);
  }
  const last = (settings.MEDIA_PORT_BASE ?? DEFAULT_MEDIA_PORT_BASE) + (settings.MEDIA_WORKERS ?? 1) - 1;
  if (last > 65_535) found.push(`MEDIA_PORT_BASE and MEDIA_WORKERS need ports up to ${last}; the highest is 65535.`);
  return found;
};

const isReadable = (path: string): boolean => {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
};

const tlsOf = (settings: Environment, flags: Flags): Tls => {
  if (flags.selfSigned) return { kind: 'self-signed' };
  const { TLS_CERT: certPath, TLS_KEY: keyPath } = settings;
  return certPath !== undefined && keyPath !== undefined ? { kind: 'files', certPath, keyPath } : { kind: 'none' };
};

/**
 * Without TLS and without a public address only browsers on this machine get a camera, and the loopback address is the one
 * that always reaches us; otherwise rooms come from the network.
 */
const announcedAddress = (settings: Environment, tls: Tls): string => {
  const host = settings.PUBLIC_URL?.hostname ?? (tls.kind === 'none' ? 'localhost' : 'lan');
  return isLoopback(host) ? '127.0.0.1' : (lanAddresses()[0] ?? '127.0.0.1');
};
