import { z } from 'zod';
import { mailAddress } from './mail-address.ts';

/** How the line to the mail server is protected: from the first byte, after STARTTLS, or not at all. */
export const lineSecurity = z.enum(['tls', 'starttls', 'none']);

const printable = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{C}+$/u);

/** The mail server through which mails go out, and in whose name. */
export const mailServer = z.strictObject({
  host: z
    .string()
    .trim()
    .regex(/^(?=.{1,253}$)[a-z0-9]([a-z0-9.:-]*[a-z0-9])?$/i),
  port: z.number().int().min(1).max(65_535),
  security: lineSecurity,
  /** Null where the server lets us send without signing in. */
  username: printable(200).nullable(),
  fromName: printable(100),
  fromAddress: mailAddress,
  /** Where answers go; null: to the sender. */
  replyTo: mailAddress.nullable(),
});
export type MailServer = z.infer<typeof mailServer>;

/** Another mail server, or none. Without a password the known one stays, where server and user are the same. */
export const mailServerChange = z.strictObject({
  server: mailServer.nullable(),
  password: z.string().min(1).max(200).optional(),
});
export type MailServerChange = z.infer<typeof mailServerChange>;

/** How mails go out, as administrators see it. The password is never told. */
export const mailServerView = z.strictObject({
  server: mailServer.nullable(),
  hasPassword: z.boolean(),
  mayChange: z.boolean(),
  /** With what the links in mails begin. */
  address: z.string(),
  waiting: z.number().int().nonnegative(),
  /** Why nothing can be sent at the moment. */
  trouble: z.string().nullable(),
});
export type MailServerView = z.infer<typeof mailServerView>;

/** A mail for trial, and what came of it. */
export const trialRequest = z.strictObject({ address: mailAddress });
export const trialOutcome = z.strictObject({ isDelivered: z.boolean(), reason: z.string().nullable() });
export type TrialOutcome = z.infer<typeof trialOutcome>;
