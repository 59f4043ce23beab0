import type { Logger } from 'pino';
import type { ServerIdentity } from '../identity.ts';
import type { NodeWatch } from '../media-plane.ts';
import { restartDelay } from './backoff.ts';
import { endNodeProcess, foundNodeProcess, startNodeProcess, type NodeProcess } from './node-process.ts';
import { newNodeId, readNodeRecord, writeNodeRecord } from './record.ts';

/** How long a server that starts waits for the node that outlived it. */
const SURVIVOR_MS = 3000;
const REGISTER_MS = 20_000;
const STOP_GRACE_MS = 5000;

export type EmbeddedNodeOptions = {
  dataDir: string;
  /** Where this server listens for its node: `http(s)://127.0.0.1:PORT`. */
  serverUrl: string;
  identity: ServerIdentity;
  nodes: NodeWatch;
  media: { listenIp: string; announcedAddress: string; portBase: number; workers: number };
  logLevel: string;
  logger: Logger;
};

/** The node that belongs to this server's own process. */
export type EmbeddedNode = {
  /** Ends the node, on the server's deliberate end; a killed server leaves it for the next one. */
  stop(): Promise<void>;
};

/**
 * Takes over the node that an earlier server left, or starts one, and starts it again whenever it dies. Resolves when the
 * node is registered; where that takes too long it is logged, and tried on. Call it when the server listens already.
 */
export async function startEmbeddedNode(options: EmbeddedNodeOptions): Promise<EmbeddedNode> {
  const { dataDir, nodes, logger } = options;
  const record = await readNodeRecord(dataDir);
  const keeper = new NodeKeeper(options, record?.nodeId ?? newNodeId(), record?.generation ?? 0);
  if (record && (await connectedWithin(nodes, record.nodeId, SURVIVOR_MS))) {
    logger.info({ nodeId: record.nodeId, nodePid: record.pid }, 'found the SFU node of an earlier server');
    keeper.keep(foundNodeProcess(record.pid));
  } else {
    await keeper.start();
  }
  if (!(await connectedWithin(nodes, keeper.nodeId, REGISTER_MS))) {
    logger.error(
      { nodeId: keeper.nodeId },
      'the SFU node has not registered; its log is logs/sfu.log in the data folder',
    );
  }
  return { stop: () => keeper.stop() };
}

/** Resolves true as soon as the node is connected, false when it is not in time. */
async function connectedWithin(nodes: NodeWatch, nodeId: string, limitMs: number): Promise<boolean> {
  if (nodes.isConnected(nodeId)) return true;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), limitMs);
  const stop = nodes.onConnected(() => {
    if (nodes.isConnected(nodeId)) resolve(true);
  });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    stop();
  }
}

/** Keeps one node's process running. */
class NodeKeeper {
  readonly nodeId: string;
  readonly #options: EmbeddedNodeOptions;
  #generation: number;
  #process: NodeProcess | undefined;
  #restart: NodeJS.Timeout | undefined;
  #delayMs = 0;
  #stopped = false;

  constructor(options: EmbeddedNodeOptions, nodeId: string, generation: number) {
    this.#options = options;
    this.nodeId = nodeId;
    this.#generation = generation;
  }

  async start(): Promise<void> {
    const { dataDir, logger } = this.#options;
    this.#generation += 1;
    const started = await startNodeProcess(dataDir, this.#environment());
    this.keep(started);
    logger.info({ nodeId: this.nodeId, nodePid: started.pid }, 'started the SFU node');
    try {
      await writeNodeRecord(dataDir, { nodeId: this.nodeId, generation: this.#generation, pid: started.pid });
    } catch (error) {
      // Only the next server would miss it: media must not wait for a full disk.
      logger.error({ err: error }, 'what the next start knows its SFU node by could not be written');
    }
    if (this.#stopped) await this.stop();
  }

  keep(nodeProcess: NodeProcess): void {
    const since = Date.now();
    this.#process = nodeProcess;
    void nodeProcess.ended.then(() => {
      this.#process = undefined;
      if (!this.#stopped) this.#startLater(Date.now() - since);
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#restart);
    if (this.#process) await endNodeProcess(this.#process, STOP_GRACE_MS);
  }

  #startLater(livedMs: number): void {
    const { logger } = this.#options;
    this.#delayMs = restartDelay(this.#delayMs, livedMs);
    logger.error(
      { nodeId: this.nodeId, livedMs, againInMs: this.#delayMs },
      'the SFU node has ended, starting it again',
    );
    this.#restart = setTimeout(() => {
      this.start().catch((error: unknown) => {
        logger.error({ err: error }, 'the SFU node could not be started');
        if (!this.#stopped) this.#startLater(0);
      });
    }, this.#delayMs);
  }

  #environment(): Record<string, string> {
    const { serverUrl, identity, media, logLevel } = this.#options;
    return {
      SFU_SERVER_URL: serverUrl,
      SFU_SERVER_ID: identity.serverId,
      SFU_KEY: identity.key,
      SFU_NODE_ID: this.nodeId,
      SFU_GENERATION: String(this.#generation),
      MEDIA_LISTEN_IP: media.listenIp,
      MEDIA_ANNOUNCED_ADDRESS: media.announcedAddress,
      MEDIA_PORT_BASE: String(media.portBase),
      MEDIA_WORKERS: String(media.workers),
      LOG_LEVEL: logLevel,
    };
  }
}
