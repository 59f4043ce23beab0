import { z } from 'zod';

export const health = z.strictObject({
  status: z.enum(['ok', 'degraded']),
  /** Why it is degraded; empty where all is well. */
  reasons: z.array(z.enum(['no-media', 'disk-full', 'database-locked', 'disk-failing'])),
  version: z.string(),
  uptimeSeconds: z.number().int().nonnegative(),
  sfuNodes: z.number().int().nonnegative(),
  workers: z.number().int().nonnegative(),
  openMeetings: z.number().int().nonnegative(),
});
export type Health = z.infer<typeof health>;
