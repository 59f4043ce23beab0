import { z } from 'zod';
import { id } from './ids.ts';
import { headcount } from './roll-call.ts';

/** What can be put right on the attendance sheet. The measured value stays beside it; null takes a correction back. */
export const correction = z.discriminatedUnion('field', [
  z.strictObject({ field: z.enum(['attended', 'late', 'leftEarly', 'excused']), value: z.boolean().nullable() }),
  z.strictObject({ field: z.literal('headcount'), value: headcount.nullable() }),
]);
export type Correction = z.infer<typeof correction>;

/** A correction of one room's line, with its reason. */
export const correctionRequest = z.strictObject({
  roomId: id,
  correction,
  reason: z.string().trim().min(3).max(300),
});
export type CorrectionRequest = z.infer<typeof correctionRequest>;
