// npm run bench -- NAME [--json] [--rooms COUNT] [--years COUNT]: figures that others can make again. Each benchmark starts a
// server of its own.
import { parseArgs } from 'node:util';
import nodeDataChannel from 'node-datachannel';
import { benchDiscussion } from './discussion.ts';
import { benchJoin } from './join.ts';
import { benchPapers } from './papers.ts';
import { benchRegister } from './register/bench.ts';

type Size = { rooms: number | undefined; years: number | undefined };

const BENCHMARKS: Record<string, (size: Size) => Promise<object>> = {
  join: () => benchJoin(),
  discussion: ({ rooms }) => benchDiscussion(rooms),
  papers: () => benchPapers(),
  register: ({ years }) => benchRegister(years),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { json: { type: 'boolean', default: false }, rooms: { type: 'string' }, years: { type: 'string' } },
});
const OPTIONS = ['json', 'rooms', 'years'];
const isKnown = positionals.length === 1 && Object.keys(values).every((name) => OPTIONS.includes(name));
const numberOf = (value: unknown): number | undefined => (value === undefined ? undefined : Number(value));
const benchmark = isKnown ? BENCHMARKS[positionals[0] ?? ''] : undefined;
nodeDataChannel.initLogger('Error', (_level, message) => console.error(message));
if (benchmark) {
  const figures = await benchmark({ rooms: numberOf(values.rooms), years: numberOf(values.years) });
  if (values.json) console.log(JSON.stringify(figures));
  else console.table(figures);
} else {
  console.error(
    `Which benchmark? npm run bench -- ${Object.keys(BENCHMARKS).join('|')} [--json] [--rooms COUNT] [--years COUNT]`,
  );
  process.exitCode = 1;
}
process.exit();
