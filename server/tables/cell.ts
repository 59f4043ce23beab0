import { z } from 'zod';

/** A cell by what it means; the formats draw it each in their way. */
export const cell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('count'), value: z.number() }),
  z.strictObject({ kind: z.literal('minutes'), ms: z.number() }),
  z.strictObject({ kind: z.literal('share'), value: z.number() }),
  /** `YYYY-MM-DD`. */
  z.strictObject({ kind: z.literal('day'), day: z.string() }),
  /** UTC milliseconds, or null for never. */
  z.strictObject({ kind: z.literal('time'), at: z.number().nullable() }),
]);
export type Cell = z.infer<typeof cell>;
