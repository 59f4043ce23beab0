import { availableParallelism } from 'node:os';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

/** The environment of an SFU process. The embedded node gets it from the server that starts it. */
const environment = z.object({
  /** Where the server is, `http://127.0.0.1:3000`; socket.io's namespace is added here. */
  SFU_SERVER_URL: z.url({ protocol: /^https?$/ }),
  SFU_SERVER_ID: z.string().min(1).max(64),
  SFU_KEY: z.string().min(16).max(128),
  SFU_NODE_ID: z.string().min(1).max(64),
  SFU_GENERATION: z.coerce.number().int().nonnegative(),
  /** How long the process goes on without its server. */
  SFU_ORPHAN_SECONDS: z.coerce.number().positive().default(60),
  MEDIA_LISTEN_IP: z.union([z.ipv4(), z.ipv6()]).default('127.0.0.1'),
  MEDIA_ANNOUNCED_ADDRESS: z.string().min(1).optional(),
  /** Worker i listens on this port + i; 0 takes any free ports. */
  MEDIA_PORT_BASE: port.default(0),
  MEDIA_WORKERS: z.coerce.number().int().min(1).max(128).default(availableParallelism()),
  MEDIASOUP_WORKER_BIN: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Where the workers of a node listen, and what they tell browsers of it. */
export type ListenSettings = { ip: string; announcedAddress: string | undefined; portBase: number };

export type SfuConfig = {
  server: { url: string; id: string; key: string };
  nodeId: string;
  generation: number;
  orphanMs: number;
  listen: ListenSettings;
  workers: number;
  workerBin: string | undefined;
  logLevel: z.infer<typeof environment>['LOG_LEVEL'];
};

/** The settings cannot be used; the message has a line for each mistake. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings from an environment, once; throws `ConfigError` with all mistakes. */
export function readConfig(env: NodeJS.ProcessEnv): SfuConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  const e = result.data;
  return {
    server: { url: e.SFU_SERVER_URL, id: e.SFU_SERVER_ID, key: e.SFU_KEY },
    nodeId: e.SFU_NODE_ID,
    generation: e.SFU_GENERATION,
    orphanMs: e.SFU_ORPHAN_SECONDS * 1000,
    listen: { ip: e.MEDIA_LISTEN_IP, announcedAddress: e.MEDIA_ANNOUNCED_ADDRESS, portBase: e.MEDIA_PORT_BASE },
    workers: e.MEDIA_WORKERS,
    workerBin: e.MEDIASOUP_WORKER_BIN,
    logLevel: e.LOG_LEVEL,
  };
}
