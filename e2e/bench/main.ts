// npm run bench -- NAME [--json] [--rooms COUNT]: figures that others can make again. Each benchmark starts a server of its own.
import { parseArgs } from 'node:util';
import nodeDataChannel from 'node-datachannel';
import { benchDiscussion } from './discussion.ts';
import { benchJoin } from './join.ts';
import { benchPapers } from './papers.ts';

/** By name; the number is that of the rooms, where it is given. */
const BENCHMARKS: Record<string, (rooms?: number) => Promise<object>> = {
  join: () => benchJoin(),
  discussion: benchDiscussion,
  papers: () => benchPapers(),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { json: { type: 'boolean', default: false }, rooms: { type: 'string' } },
});
const isKnown = positionals.length === 1 && Object.keys(values).every((name) => name === 'json' || name === 'rooms');
const benchmark = isKnown ? BENCHMARKS[positionals[0] ?? ''] : undefined;
nodeDataChannel.initLogger('Error', (_level, message) => console.error(message));
if (benchmark) {
  const figures = await benchmark(values.rooms === undefined ? undefined : Number(values.rooms));
  if (values.json) console.log(JSON.stringify(figures));
  else console.table(figures);
} else {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(BENCHMARKS).join('|')} [--json] [--rooms COUNT]`);
  process.exitCode = 1;
}
process.exit();
