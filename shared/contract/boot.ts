import { z } from 'zod';
import { rtpCapabilities } from './rtp.ts';

/** What comes with the page (`<script id="boot" type="application/json">` and `GET /api/boot`): fixed by configuration. */
export const boot = z.strictObject({
  version: z.string(),
  /** Null while no media node is registered; ask again. */
  rtpCapabilities: rtpCapabilities.nullable(),
  /** The number to call when a line is down. */
  supportPhone: z.string().nullable(),
});
export type Boot = z.infer<typeof boot>;
