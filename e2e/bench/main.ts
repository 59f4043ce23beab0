// npm run bench -- NAME [--json]: figures that others can make again. Each benchmark starts a server of its own.
import { parseArgs } from 'node:util';
import nodeDataChannel from 'node-datachannel';
import { benchJoin } from './join.ts';

const BENCHMARKS: Record<string, () => Promise<object>> = { join: benchJoin };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const benchmark = BENCHMARKS[positionals[0] ?? ''];
nodeDataChannel.initLogger('Error', (_level, message) => console.error(message));
if (benchmark) {
  const figures = await benchmark();
  if (values.json) console.log(JSON.stringify(figures));
  else console.table(figures);
} else {
  console.error(`Which benchmark? ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exitCode = 1;
}
process.exit();
