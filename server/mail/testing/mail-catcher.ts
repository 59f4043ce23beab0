import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it came in, and whether the line was encrypted. */
export type Caught = { to: string; mail: Email; isSecure: boolean };

/** What the catcher says to a receiver's address, before it takes the mail; undefined takes it. */
type Verdict = { code: number; text: string } | undefined;

/** A real mail server in this process, which keeps what it takes. */
export type MailCatcher = {
  port: number;
  caught: Caught[];
  judge: (address: string) => Verdict;
  stop(): Promise<void>;
};

/** Whom it lets in, anyone where nobody is named, and its key and certificate, for a line that is encrypted at once or after STARTTLS. */
export type CatcherOptions = {
  user?: { name: string; password: string };
  tls?: { key: string; cert: string; atOnce: boolean };
};

/** Starts a mail server on a free port of the loopback address. */
export const startMailCatcher = async ({ user, tls }: CatcherOptions = {}): Promise<MailCatcher> => {
  const server = new SMTPServer({
    authOptional: user === undefined,
    allowInsecureAuth: true,
    ...(tls === undefined ? { disabledCommands: ['STARTTLS'] } : { key: tls.key, cert: tls.cert, secure: tls.atOnce }),
    onAuth: ({ username, password }, _session, answer) => {
      if (username === user?.name && password === user?.password) answer(null, { user: username });
      else answer(new Error('Invalid username or password'));
    },
    onRcptTo: ({ address }, _session, answer) => {
      const verdict = catcher.judge(address);
      if (verdict === undefined) return answer();
      return answer(Object.assign(new Error(verdict.text), { responseCode: verdict.code }));
    },
    onData: (stream, { envelope, secure }, answer) => {
      void buffer(stream)
        .then(async (raw) => PostalMime.parse(raw))
        .then((mail) => {
          for (const { address } of envelope.rcptTo) catcher.caught.push({ to: address, mail, isSecure: secure });
          answer();
        })
        // Who sends has gone in the middle: what is not whole is not kept.
        .catch(() => answer(new Error('cut off')));
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const catcher: MailCatcher = {
    port,
    caught: [],
    judge: () => undefined,
    stop: async () => new Promise((done) => server.close(() => done())),
  };
  return catcher;
};
