// Rooms without a browser: they join over the same contract, with real ICE, DTLS and SRTP. See options.ts for the flags.
import nodeDataChannel from 'node-datachannel';
import { OptionsError, RoomsError } from './failure.ts';
import { readOptions, USAGE } from './options.ts';
import { runRooms } from './run.ts';

const interrupted = new AbortController();
// Not once: a signal to the whole group comes a second time from our supervisor, and the meeting is to be left in order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted.abort());
nodeDataChannel.initLogger('Error', (_level, message) => console.error(message));

try {
  const options = readOptions(process.argv.slice(2));
  const say = (line: string): void => (options.json ? console.error(line) : console.log(line));
  const summary = await runRooms(options, interrupted.signal, say);
  if (options.json) console.log(JSON.stringify(summary));
  else console.table(summary);
  if (summary.joined < summary.count || summary.receiving < summary.count) process.exitCode = 1;
} catch (error) {
  const isTold = error instanceof RoomsError || error instanceof OptionsError;
  console.error(isTold ? error.message : error);
  if (error instanceof OptionsError) console.error(`Usage: ${USAGE}`);
  process.exitCode = 1;
}
// libdatachannel's threads would keep the process for a while.
process.exit();
