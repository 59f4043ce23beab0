import { parseArgs } from 'node:util';
import { z } from 'zod';

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const schema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  meeting: z.string().min(1),
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
  'npm run rooms -- [--url http://localhost:3000] [--meeting sample] [--count 30] [--talk 0] [--no-host] [--seconds 60] [--json] [--data-dir ./data]';

/** Reads the command line. Throws with a sentence for each mistake. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string', default: 'http://localhost:3000' },
      meeting: { type: 'string', default: 'sample' },
      count: { type: 'string', default: '30' },
      talk: { type: 'string', default: '0' },
      seconds: { type: 'string', default: '60' },
      'no-host': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'data-dir': { type: 'string', default: process.env['DATA_DIR'] ?? './data' },
    },
  });
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n'));
}
