import { z } from 'zod';
import { id, partyId } from './ids.ts';
import { meetingSummary } from './meetings.ts';

/**
 * For the operator's tools (simulated rooms, benchmarks). The bearer key lies in the data folder, readable by its owner
 * only; a tool with it gets sessions as the parties of a meeting.
 */
export const operatorMeeting = z.strictObject({
  meeting: meetingSummary,
  host: partyId,
  /** Whether the host is in the meeting now, in person: a simulated one would take the place. */
  hostPresent: z.boolean(),
  /** The rooms invited, in the roster's order, whose devices are not paired come first. */
  roomIds: z.array(id),
});
export const operatorSessionRequest = z.strictObject({ meetingId: id, parties: z.array(partyId).min(1).max(700) });
/** A value for the header `Cookie`, per party. */
export const operatorSessionAnswer = z.strictObject({
  sessions: z.array(z.strictObject({ party: partyId, cookie: z.string() })),
});
