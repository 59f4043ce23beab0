import type { Logger } from 'pino';
import { z } from 'zod';
import { freePortBlock, isOwnAddress, mediaPortBaseFor } from './config/media-ports.ts';
import type { Config } from './config.ts';
import { type EmbeddedNode, startEmbeddedNode } from './media/embedded/embedded-node.ts';
import { readNodeRecord } from './media/embedded/record.ts';
import type { ServerIdentity } from './media/identity.ts';
import type { NodeWatch } from './media/media-plane.ts';
import type { Facts } from './store/facts.ts';
import { Unusable } from './unusable.ts';

/** The media node of this machine. */
export type LocalMedia = {
  /**
   * Chooses the node's ports and gives the first; `port` is where this server listens. Throws `Unusable` where those that
   * were asked for cannot be had.
   */
  choosePorts(port: number): Promise<number>;
  /**
   * Starts the node, or takes over the one that a killed server left; none where no workers are wanted. `url` is where it
   * reaches this server, `portBase` what was chosen.
   */
  start(url: string, portBase: number): Promise<void>;
  stop(): Promise<void>;
};

type Deps = { config: Config; identity: ServerIdentity; nodes: NodeWatch; facts: Facts; logger: Logger };

const PORT_BASE = 'media-port-base';

/** The media node that the server keeps running by itself. */
export const createLocalMedia = ({ config, identity, nodes, facts, logger }: Deps): LocalMedia => {
  let node: EmbeddedNode | undefined;
  return {
    choosePorts: async (port) => {
      if (config.media.workers === 0) return config.media.portBase;
      const portBase = await choosePorts(config, facts, port);
      await facts.set(PORT_BASE, portBase);
      return portBase;
    },
    start: async (serverUrl, portBase) => {
      const { dataDir, logLevel } = config;
      if (config.media.workers === 0) return;
      const media = { ...config.media, portBase };
      node = await startEmbeddedNode({ dataDir, serverUrl, identity, nodes, media, logLevel, logger });
    },
    stop: async () => {
      await node?.stop();
    },
  };
};

/** The ports that were asked for; else those of a node that still runs; else the first free ones. */
const choosePorts = async ({ media, dataDir }: Config, facts: Facts, port: number): Promise<number> => {
  const { listenIp, portBase, portBaseGiven, workers } = media;
  const survivor = await readNodeRecord(dataDir);
  const itsPorts = survivor && isRunning(survivor.pid) ? await facts.get(PORT_BASE, z.number().int()) : undefined;
  if (itsPorts !== undefined) return portBaseGiven ? portBase : itsPorts;
  if (!(await isOwnAddress(listenIp)))
    throw new Unusable(`MEDIA_LISTEN_IP is no address of this machine: ${listenIp}.`);
  if (portBaseGiven) return freeAsGiven(listenIp, portBase, workers);
  const ownBase = mediaPortBaseFor(port, portBase);
  return (await freePortBlock(listenIp, ownBase, workers)) ?? ownBase;
};

/** 0 means any ports. */
const freeAsGiven = async (listenIp: string, portBase: number, workers: number): Promise<number> => {
  if (portBase === 0 || (await freePortBlock(listenIp, portBase, workers)) === portBase) return portBase;
  const ports = workers === 1 ? `Port ${portBase} is` : `A port from ${portBase} to ${portBase + workers - 1} is`;
  throw new Unusable(`${ports} taken by another program: end that one, or set MEDIA_PORT_BASE to free ports.`);
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
