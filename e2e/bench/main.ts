// npm run bench -- NAME [--json]: figures that others can make again. Each benchmark starts a server of its own.
import { parseArgs } from 'node:util';
import nodeDataChannel from 'node-datachannel';
import { benchJoin } from './join.ts';

const BENCHMARKS: Record<string, () => Promise<object>> = { join: benchJoin };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { json: { type: 'boolean', default: false } },
});
const isKnown = positionals.length === 1 && Object.keys(values).every((name) => name === 'json');
const benchmark = isKnown ? BENCHMARKS[positionals[0] ?? ''] : undefined;
nodeDataChannel.initLogger('Error', (_level, message) => console.error(message));
if (benchmark) {
  const figures = await benchmark();
  if (values.json) console.log(JSON.stringify(figures));
  else console.table(figures);
} else {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(BENCHMARKS).join('|')} [--json]`);
  process.exitCode = 1;
}
process.exit();
