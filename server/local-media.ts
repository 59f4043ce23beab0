import type { Logger } from 'pino';
import { z } from 'zod';
import { freePortBlock, mediaPortBaseFor } from './config/media-ports.ts';
import type { Config } from './config.ts';
import { type EmbeddedNode, startEmbeddedNode } from './media/embedded/embedded-node.ts';
import { readNodeRecord } from './media/embedded/record.ts';
import type { ServerIdentity } from './media/identity.ts';
import type { NodeWatch } from './media/media-plane.ts';
import type { Facts } from './store/facts.ts';

/** The media node of this machine. */
export type LocalMedia = {
  /**
   * Starts the node, or takes over the one that a killed server left; none where no workers are wanted. `url` is where it
   * reaches this server, `port` where that listens. Gives the first of the node's own ports.
   */
  start(url: string, port: number): Promise<number>;
  stop(): Promise<void>;
};

type Deps = { config: Config; identity: ServerIdentity; nodes: NodeWatch; facts: Facts; logger: Logger };

const PORT_BASE = 'media-port-base';

/** The media node that the server keeps running by itself. */
export const createLocalMedia = ({ config, identity, nodes, facts, logger }: Deps): LocalMedia => {
  let node: EmbeddedNode | undefined;
  return {
    start: async (serverUrl, port) => {
      const { dataDir, logLevel } = config;
      if (config.media.workers === 0) return config.media.portBase;
      const portBase = await choosePorts(config, facts, port);
      await facts.set(PORT_BASE, portBase);
      const media = { ...config.media, portBase };
      node = await startEmbeddedNode({ dataDir, serverUrl, identity, nodes, media, logLevel, logger });
      return portBase;
    },
    stop: async () => {
      await node?.stop();
    },
  };
};

/** The ports that were asked for; else those of a node that still runs; else the first free ones. */
const choosePorts = async ({ media, dataDir }: Config, facts: Facts, port: number): Promise<number> => {
  const { listenIp, portBase, portBaseGiven, workers } = media;
  if (portBaseGiven) return portBase;
  const survivor = await readNodeRecord(dataDir);
  const itsPorts = survivor && isRunning(survivor.pid) ? await facts.get(PORT_BASE, z.number().int()) : undefined;
  const ownBase = mediaPortBaseFor(port, portBase);
  return itsPorts ?? (await freePortBlock(listenIp, ownBase, workers)) ?? ownBase;
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
