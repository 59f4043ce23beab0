import { z } from 'zod';
import { listedAttendee } from './attendees.ts';
import { id, instant } from './ids.ts';
import { meetingClass, meetingForm, phase } from './meetings.ts';
import { listedReply } from './replies.ts';
import { unitLevel } from './units.ts';

/** A unit invited to a meeting, with its reply. */
export const invitedUnit = z.strictObject({
  roomId: id,
  unitId: id,
  unitName: z.string(),
  /** The district, or the unit itself at the top. */
  groupName: z.string(),
  level: unitLevel,
  phone: z.string().nullable(),
  /** Who must come: what holds for all, or the unit's own. */
  attendees: z.array(listedAttendee),
  ownAttendees: z.boolean(),
  reply: listedReply.nullable(),
});
export type InvitedUnit = z.infer<typeof invitedUnit>;

/** For whom the list of invited units is made: the meeting's office sees all, a level above its own, a room itself. */
export const invitedReader = z.enum(['office', 'care', 'room']);
export type InvitedReader = z.infer<typeof invitedReader>;

const meetingFacts = {
  meetingId: id,
  title: z.string(),
  class: meetingClass,
  form: meetingForm.nullable(),
  organiserName: z.string(),
  chairName: z.string().nullable(),
  startsAt: instant,
  endsAt: instant,
  phase,
};

/** The invited units of a meeting that the reader is concerned with. */
export const invitedList = z.strictObject({
  ...meetingFacts,
  reader: invitedReader,
  /** Whether replies are still taken. */
  open: z.boolean(),
  /** Who must come for every unit that has none of its own. */
  attendees: z.array(listedAttendee),
  units: z.array(invitedUnit),
});
export type InvitedList = z.infer<typeof invitedList>;

/** How many units stand where. */
export const replyCounts = z.strictObject({
  invited: z.number().int().nonnegative(),
  unanswered: z.number().int().nonnegative(),
  comes: z.number().int().nonnegative(),
  excused: z.number().int().nonnegative(),
  waiting: z.number().int().nonnegative(),
});
export type ReplyCounts = z.infer<typeof replyCounts>;

/** An invitation to a meeting that is still to come, or goes on: to the reader's room, or to units in the reader's care. */
export const comingInvitation = z.strictObject({
  ...meetingFacts,
  counts: replyCounts,
  /** A room's own line; null for people, who look after several. */
  own: invitedUnit.nullable(),
});
export type ComingInvitation = z.infer<typeof comingInvitation>;
export const comingInvitations = z.strictObject({ invitations: z.array(comingInvitation) });
