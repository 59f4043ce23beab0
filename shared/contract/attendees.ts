import { z } from 'zod';
import { id } from './ids.ts';

const office = z.string().trim().min(1).max(120);

/** Somebody who must come to a meeting for a unit: the office, and the name where one person is meant. */
const attendee = z.strictObject({ office, name: z.string().trim().min(1).max(120).nullable() });

/** More than these no invitation names for one unit. */
export const MOST_ATTENDEES = 10;
const attendees = z.array(attendee).max(MOST_ATTENDEES);

/** The same read back: the name is null also when it has been blanked. */
export const listedAttendee = z.strictObject({ office: z.string(), name: z.string().nullable() });

/** Who must come: for all units, or for these in place of what holds for all; null takes an exception back. */
export const attendeesRequest = z
  .strictObject({ roomIds: z.array(id).min(1).max(2000).nullable(), attendees: attendees.nullable() })
  .refine(({ roomIds, attendees: given }) => roomIds !== null || given !== null, { path: ['attendees'] });
export type AttendeesRequest = z.infer<typeof attendeesRequest>;
