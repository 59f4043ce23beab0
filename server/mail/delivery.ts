import { createTransport, type SendMailOptions } from 'nodemailer';
import { z } from 'zod';
import type { MailServer } from '#shared/contract/mail-server.ts';

/** What the mail server said to a mail. */
export type Outcome =
  | { kind: 'delivered' }
  /** Never, in this form. */
  | { kind: 'refused'; reason: string }
  /** Not now: this mail is to be tried again. */
  | { kind: 'put-off'; reason: string }
  /** The mail server cannot be used at all at the moment; nothing is said about this mail. */
  | { kind: 'no-server'; reason: string };

/** A line to a mail server. */
export type MailLine = {
  send(mail: SendMailOptions): Promise<Outcome>;
  /** Ends it; a mail that is under way is sent to its end. */
  close(): void;
};

/** How many mails are under way at once. */
export const AT_ONCE = 4;

const CONNECTING_MS = 15_000;
const SILENT_MS = 60_000;

/** Opens a line that is kept for many mails. */
export const openLine = (server: MailServer, password: string | null): MailLine => {
  const { host, port, security, username } = server;
  const transport = createTransport({
    pool: true,
    maxConnections: AT_ONCE,
    // What was under way when the connection broke is tried again by the sender, which keeps count.
    maxRequeues: 0,
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(username !== null && { auth: { user: username, pass: password ?? '' } }),
    connectionTimeout: CONNECTING_MS,
    greetingTimeout: CONNECTING_MS,
    socketTimeout: SILENT_MS,
  });
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(mail);
        return { kind: 'delivered' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: () => transport.close(),
  };
};

const failure = z.object({
  code: z.string().optional(),
  /** What the system or the TLS layer called it. */
  originalCode: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

/** The steps at which a server speaks about the one mail, and not about who sends or how it is reached. */
const ABOUT_THE_MAIL = ['RCPT TO', 'DATA'];

/** "Service not available, closing": said at any step, it is about none of the mails. */
const CLOSING = 421;

const outcomeOf = (error: unknown): Outcome => {
  const { code, originalCode, command = '', responseCode, response } = failure.safeParse(error).data ?? {};
  // What the server says while somebody signs in may repeat what was sent.
  if (code === 'EAUTH' || code === 'ETLS') return { kind: 'no-server', reason: `${code} ${responseCode ?? ''}`.trim() };
  const reason = shortened(response ?? originalCode ?? code ?? 'ENOTKNOWN');
  if (responseCode !== undefined && responseCode !== CLOSING && ABOUT_THE_MAIL.includes(command)) {
    return { kind: responseCode >= 500 ? 'refused' : 'put-off', reason };
  }
  // Nodemailer itself takes no mail to such an address, or none that is larger than the server says it takes.
  if ((code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode === undefined) return { kind: 'refused', reason };
  return { kind: 'no-server', reason };
};

const SIGNS = 200;

const shortened = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, SIGNS);
