import type { Translation } from '../translation.ts';
import type { mailReasons as vi } from '../vi/mail-reasons.ts';

export const mailReasons = {
  'sign-in': 'the mail server takes no such user name or password; check them, and type the password again',
  'sign-in-needed': 'the mail server wants a sign-in; enter user name and password',
  certificate:
    'the mail server’s certificate is not trusted, has expired or is for another name; check the name of the server, or give this server the office’s root certificate',
  encryption: 'the mail server does not encrypt the line as chosen; check protection of the line and port',
  'unknown-host': 'no mail server of that name is found; check the name',
  unreachable: 'the mail server cannot be reached; check name, port and firewall',
  silent: 'the mail server does not answer; check port and protection of the line',
  'no-mailbox': 'the mail server does not take this address; check the unit’s address',
  'put-off': 'the mail server asks to try again later',
} satisfies Translation<typeof vi>;
