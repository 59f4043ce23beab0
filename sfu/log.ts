import { setLogEventListeners } from 'mediasoup';
import { pino, type Logger } from 'pino';

/** What could not be written yet is kept up to this size. */
const MOST_KEPT_BYTES = 1024 * 1024;

/** The node's own log, on stdout; what mediasoup has to say goes there too. */
export function createLogger(level: string, nodeId: string): Logger {
  const output = pino.destination({ dest: 1, sync: true, maxLength: MOST_KEPT_BYTES });
  // A full disk costs lines of the log. Nobody listening, it would cost the media of everybody.
  output.on('error', () => undefined);
  const logger = pino({ level, base: { nodeId, pid: process.pid } }, output);
  setLogEventListeners({
    onwarn: (namespace, text) => logger.warn({ namespace }, text),
    onerror: (namespace, text, error) => logger.error({ namespace, err: error }, text),
  });
  return logger;
}
