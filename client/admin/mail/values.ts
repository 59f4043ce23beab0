import type { MailServerChange, MailServerView } from '#shared/contract/mail-server.ts';

/** The mail server as it is typed. */
export type Values = {
  host: string;
  port: number | string;
  security: string;
  username: string;
  password: string;
  fromName: string;
  fromAddress: string;
  replyTo: string;
};

export const valuesOf = ({ server }: MailServerView): Values => ({
  host: server?.host ?? '',
  port: server?.port ?? 587,
  security: server?.security ?? 'starttls',
  username: server?.username ?? '',
  password: '',
  fromName: server?.fromName ?? '',
  fromAddress: server?.fromAddress ?? '',
  replyTo: server?.replyTo ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** What was typed, for the schema to judge. */
export const serverOf = ({ password: _password, username, replyTo, ...facts }: Values) => ({
  ...facts,
  username: orNull(username),
  replyTo: orNull(replyTo),
});

/** An empty password is none that was typed. */
export const passwordOf = ({ password }: Values): Pick<MailServerChange, 'password'> =>
  password === '' ? {} : { password };
