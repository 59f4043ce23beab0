import { z } from 'zod';
import { id, instant, partyId } from './ids.ts';

/** Why somebody waits at the door. */
export const knockReason = z.enum(['not-invited', 'second-device']);
export type KnockReason = z.infer<typeof knockReason>;

/** Who waits at the door of a meeting, or was turned away from it. */
export const knock = z.strictObject({
  knockId: id,
  party: partyId,
  name: z.string(),
  reason: knockReason,
  at: instant,
  refused: z.boolean(),
});
export type Knock = z.infer<typeof knock>;

/** What becomes of a knock, told to who waits. Let in, it enters by `meeting.join` again. */
export const lobbyDecision = z.strictObject({ meetingId: id, admitted: z.boolean() });
