import { routerCapabilities } from './codecs.ts';
import { ConfigError, readConfig, type SfuConfig } from './config.ts';
import { createDispatch } from './dispatcher.ts';
import { createHandlers } from './handlers.ts';
import { Link } from './link.ts';
import { createLogger } from './log.ts';
import { MediaNode } from './node.ts';
import { OrphanWatch } from './orphan.ts';

/** The composition root of an SFU node: starts the workers, then dials the server. */
async function run(config: SfuConfig): Promise<void> {
  const logger = createLogger(config.logLevel, config.nodeId);
  const node = await MediaNode.start({
    workers: config.workers,
    listen: config.listen,
    workerBin: config.workerBin,
    orphanMs: config.orphanMs,
    report: (name, report) => link.report(name, report),
    logger,
  });
  const stop = (why: string) => {
    logger.info({ why }, 'SFU node ends');
    orphan.close();
    link.close();
    node.close();
  };
  const orphan = new OrphanWatch(config.orphanMs, () => stop('no server for too long'));
  const link = new Link({
    server: config.server,
    hello: {
      serverId: config.server.id,
      key: config.server.key,
      nodeId: config.nodeId,
      generation: config.generation,
      workers: config.workers,
      rtpCapabilities: routerCapabilities(),
    },
    dispatch: createDispatch(createHandlers(node), logger),
    onConnected: (connected) => {
      orphan.connected(connected);
      if (connected) node.serverConnected();
    },
    onSuperseded: () => stop('superseded'),
    logger,
  });
  // Mediasoup lets the answers to a pipe's pausing go unheard; where the pipe is gone meanwhile they are refusals. One of them
  // must not end the media of everybody.
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'nobody took this failure'));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal));
  logger.info({ generation: config.generation, server: config.server.url }, 'SFU node started');
}

try {
  await run(readConfig(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
