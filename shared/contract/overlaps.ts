import { z } from 'zod';
import { id, instant } from './ids.ts';

/** A meeting being prepared, as far as it can meet with another: when, under whom, with which units. */
export const overlapQuery = z
  .strictObject({
    /** The meeting that is changed; null for a new one. */
    meetingId: id.nullable(),
    organiserUnitId: id,
    startsAt: instant,
    endsAt: instant,
    chairId: id.nullable(),
    invitedUnitIds: z.array(id).max(2000),
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, { path: ['endsAt'] });
export type OverlapQuery = z.infer<typeof overlapQuery>;

/** What the same chair or the same rooms are needed for at the same time. */
const overlap = z.strictObject({
  /** Null where whoever asks may not know of it: then all such meetings are one. */
  meeting: z
    .strictObject({ title: z.string(), organiserName: z.string(), startsAt: instant, endsAt: instant })
    .nullable(),
  chair: z.boolean(),
  unitIds: z.array(id),
});
export type Overlap = z.infer<typeof overlap>;

/** Meetings at the same time, soonest first, and when the first paper of the meeting itself came. */
export const overlapAnswer = z.strictObject({ overlaps: z.array(overlap), papersSince: instant.nullable() });
export type OverlapAnswer = z.infer<typeof overlapAnswer>;
