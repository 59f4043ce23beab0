import { z } from 'zod';

/** Why mails do not go out, as far as it can be told in words that help. */
export const mailTrouble = z.enum([
  'sign-in',
  'sign-in-needed',
  'certificate',
  'encryption',
  'unknown-host',
  'unreachable',
  'silent',
  'no-mailbox',
  'put-off',
]);
export type MailTrouble = z.infer<typeof mailTrouble>;

/** By what a reason begins with: a code of the sending side, or the reply of the mail server (RFC 5321). */
const BEGINNINGS: readonly (readonly [RegExp, MailTrouble])[] = [
  [/^EAUTH\b|^535\b/, 'sign-in'],
  [/^530\b/, 'sign-in-needed'],
  [/^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/, 'certificate'],
  [/^(ETLS|ERR_SSL_|ERR_TLS_|EPROTO)/, 'encryption'],
  [/^(ENOTFOUND|EDNS|EAI_AGAIN|EAI_NODATA)\b/, 'unknown-host'],
  [/^(ECONNREFUSED|ECONNECTION|ECONNRESET|EHOSTUNREACH|ENETUNREACH|EPIPE|ESOCKET)\b/, 'unreachable'],
  [/^ETIMEDOUT\b/, 'silent'],
  [/^(550|551|553|EENVELOPE)\b/, 'no-mailbox'],
  [/^4\d\d\b/, 'put-off'],
];

/** What a reason means; null where only the mail server's own words can say it. */
export const troubleOf = (reason: string): MailTrouble | null =>
  BEGINNINGS.find(([beginning]) => beginning.test(reason))?.[1] ?? null;
