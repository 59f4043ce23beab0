import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { OptionsError } from './failure.ts';

const DEFAULT_URL = 'http://localhost:3000';

const count = (least: number, most: number) => {
  const message = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(message).int(message).min(least, message).max(most, message);
};

const schema = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: `must be an address like ${DEFAULT_URL}` }),
  meeting: z.string().min(1, 'must be "sample" or the id of a meeting'),
  count: count(1, 584),
  talk: count(0, 100),
  /** Seconds to stay once everybody has joined. */
  seconds: count(1, 24 * 3600),
  'no-host': z.boolean(),
  json: z.boolean(),
  'data-dir': z.string(),
});
export type Options = z.infer<typeof schema>;

/** How the command is used. */
export const USAGE =
  'npm run rooms -- [--url ADDRESS] [--meeting sample] [--count 30] [--talk 0] [--no-host] [--seconds 60] [--json] [--data-dir ./data]';

/** Reads the command line. Throws `OptionsError` with a sentence for each mistake. */
export function readOptions(args: string[]): Options {
  const values = parse(args);
  const parsed = schema.safeParse({ ...values, url: values.url ?? addressIn(values['data-dir']) ?? DEFAULT_URL });
  if (parsed.success) return parsed.data;
  throw new OptionsError(parsed.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}.`).join('\n'));
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        url: { type: 'string' },
        meeting: { type: 'string', default: 'sample' },
        count: { type: 'string', default: '30' },
        talk: { type: 'string', default: '0' },
        seconds: { type: 'string', default: '60' },
        'no-host': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'data-dir': { type: 'string', default: process.env['DATA_DIR'] || './data' },
      },
    }).values;
  } catch (error) {
    throw new OptionsError(error instanceof Error ? error.message : String(error));
  }
}

/** Where the server of a data folder says that it listens: another program may have had its default port. */
function addressIn(dataDir: string): string | undefined {
  try {
    return readFileSync(join(dataDir, 'address'), 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
