import { ConfigError, readConfig } from './config.ts';
import { welcomeText } from './first-start/welcome.ts';
import { CannotListen } from './http/listen.ts';
import { type RunningServer, startServer } from './server.ts';
import { DataDirBusy } from './store/lock.ts';
import { Unusable } from './unusable.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** What the operator did can be put right by the operator: a sentence says how. Anything else is a defect. */
const sentenceOf = (error: unknown): string | undefined => {
  if (error instanceof ConfigError || error instanceof CannotListen || error instanceof Unusable) return error.message;
  if (error instanceof DataDirBusy) {
    return `Another server runs on this data folder: end it, or set DATA_DIR to another folder (${error.message}).`;
  }
  return undefined;
};

const tell = ({ addresses, firstStart, logPath, mediaPortBase }: RunningServer): void => {
  if (firstStart) say(`\n${welcomeText(firstStart)}\n`);
  say(`Giao ban: ${addresses.join('  ')}`);
  say(`(media: UDP/TCP ${mediaPortBase}…; log: ${logPath}; Ctrl-C để dừng / to stop)`);
};

// Hashes of passwords, minutes, logs: what is written in the data folder is nobody else's business on this machine.
process.umask(0o077);

try {
  const server = await startServer(readConfig(process.env, process.argv.slice(2)));
  tell(server);
  let ending: Promise<void> | undefined;
  // A service manager signals the whole group, and our supervisor hands its own signal on: the second must not cut the end short.
  const end = (): void => {
    ending ??= server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
} catch (error) {
  const sentence = sentenceOf(error);
  if (sentence === undefined) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
