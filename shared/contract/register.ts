import { z } from 'zod';
import { day, id, instant } from './ids.ts';
import { meetingClass, meetingForm } from './meetings.ts';
import { unitLevel } from './units.ts';

/** Where a line of the register comes from: a meeting convened here, one entered by hand, one read from a file. */
export const registerOrigin = z.enum(['hosted', 'entered', 'imported']);

/** What has become of a meeting: still to be held, held, or called off (postponed or cancelled). */
export const registerState = z.enum(['planned', 'held', 'called-off']);
export type RegisterState = z.infer<typeof registerState>;

/**
 * How a line counts on a day: `unsettled` was to be held online and has passed, but nobody opened it here and nobody said what
 * became of it. It counts nowhere until somebody does.
 */
export const registerStanding = z.enum(['planned', 'held', 'called-off', 'unsettled']);
export type RegisterStanding = z.infer<typeof registerStanding>;

/** What the figures depend on. It is changed with a reason only, which stands in the log. */
export const figureFacts = z.strictObject({
  organiserUnitId: id,
  class: meetingClass,
  /** A flag set by a person: no text defines *diện rộng*. */
  wide: z.boolean(),
  /** Null for a secret meeting. */
  form: meetingForm.nullable(),
  /** Of a hybrid meeting: whether the remote units took part online. */
  remoteOnline: z.boolean(),
  /** Registered by organiser, class and day alone; leaves numerator and denominator. */
  secret: z.boolean(),
});
export type FigureFacts = z.infer<typeof figureFacts>;

/** A line of the register as the figures see it. Pure computation needs no more. */
export const countedMeeting = figureFacts.extend({
  id,
  /** The day in Asia/Ho_Chi_Minh on which it began; a unit counts as it was on that day. */
  day,
  state: registerState,
  /** Until when it was to last; null where only the day is known. */
  endsAt: instant.nullable(),
  origin: registerOrigin,
  /** Levels of the units invited, as they were on the day. */
  reach: z.array(unitLevel),
  /** Sites invited and sites that were connected; null where nobody knows. */
  sites: z.number().int().nonnegative().nullable(),
  sitesConnected: z.number().int().nonnegative().nullable(),
});
export type CountedMeeting = z.infer<typeof countedMeeting>;

/** A line of the register as people see it. */
export const registerLine = countedMeeting.extend({
  /** Null for a secret meeting, of which no content is kept. */
  title: z.string().nullable(),
  organiserName: z.string(),
  startsAt: instant.nullable(),
  standing: registerStanding,
  /** What it was held on, where not here: the platform's name, or the place. */
  platform: z.string(),
  /** Number of the invitation, minutes, or whatever else proves it. */
  evidence: z.string(),
  enteredAt: instant,
  /** Entered or changed after its period was closed: it shows as a correction. */
  afterClosing: z.boolean(),
});
export type RegisterLine = z.infer<typeof registerLine>;
