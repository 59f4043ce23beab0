import { z } from 'zod';
import { id, instant } from './ids.ts';
import { unitLevel } from './units.ts';

/** What a mail is about. */
export const mailKind = z.enum(['invitation', 'change', 'postponement', 'cancellation', 'reminder', 'task', 'report']);
export type MailKind = z.infer<typeof mailKind>;

/** What became of a mail; `as-file` where the server has no mail server to give it to: it is to be sent by hand. */
export const mailState = z.enum(['waiting', 'delivered', 'refused', 'no-address', 'as-file']);
export type MailState = z.infer<typeof mailState>;

/** A mail of a meeting as the chair's office sees it. */
export const mailLine = z.strictObject({
  mailId: id,
  kind: mailKind,
  unitId: id,
  unitName: z.string(),
  level: unitLevel,
  /** The unit above, under which it is listed. */
  groupName: z.string(),
  address: z.string().nullable(),
  /** Whether the unit has an address now: then the mail can be sent again. */
  reachable: z.boolean(),
  subject: z.string(),
  state: mailState,
  attempts: z.number().int().nonnegative(),
  /** Null where nothing is attempted by itself. */
  nextAttemptAt: instant.nullable(),
  /** What the mail server said the last time, in its own words. */
  lastError: z.string().nullable(),
  createdAt: instant,
  deliveredAt: instant.nullable(),
});
export type MailLine = z.infer<typeof mailLine>;

/** The mails of a meeting, latest first. */
export const mailList = z.strictObject({
  mails: z.array(mailLine),
  /** Whether the server can send: a mail server is set. */
  canSend: z.boolean(),
  /** Why nothing can be sent at the moment, though a mail server is set. */
  trouble: z.string().nullable(),
});
export type MailList = z.infer<typeof mailList>;

/** Which mails are to be sent again. */
export const sendAgainRequest = z.strictObject({ mailIds: z.array(id).min(1).max(5000) });

/** How many mails were given to the sender. */
export const sentAgain = z.strictObject({ mails: z.number().int().nonnegative() });

/** How many units were reminded; those without an address get their mail once they have one. */
export const reminded = z.strictObject({
  mails: z.number().int().nonnegative(),
  withoutAddress: z.number().int().nonnegative(),
});
