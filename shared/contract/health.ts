import { z } from 'zod';

export const health = z.strictObject({
  status: z.enum(['ok', 'degraded']),
  version: z.string(),
  uptimeSeconds: z.number().int().nonnegative(),
  sfuNodes: z.number().int().nonnegative(),
  workers: z.number().int().nonnegative(),
  openMeetings: z.number().int().nonnegative(),
});
export type Health = z.infer<typeof health>;
