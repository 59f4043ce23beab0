import { setLogEventListeners } from 'mediasoup';
import { pino, type Logger } from 'pino';

/** The node's own log, on stdout; what mediasoup has to say goes there too. */
export function createLogger(level: string, nodeId: string): Logger {
  const logger = pino({ level, base: { nodeId, pid: process.pid } });
  setLogEventListeners({
    onwarn: (namespace, text) => logger.warn({ namespace }, text),
    onerror: (namespace, text, error) => logger.error({ namespace, err: error }, text),
  });
  return logger;
}
