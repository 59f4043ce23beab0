import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '#shared/contract/mail-server.ts';
import { type MailTrouble, troubleOf } from '#shared/contract/mail-trouble.ts';
import { openLine } from './delivery.ts';
import { type CatcherOptions, type MailCatcher, startMailCatcher } from './testing/mail-catcher.ts';

const PASSWORD = 'rất-bí-mật-2026';
const USER = { name: 'giaoban', password: PASSWORD };

/** A key with a certificate that it has signed itself, for a host name or address. */
const certificateFor = (name: string): { key: string; cert: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-certificate-'));
  const file = (kind: string): string => join(folder, `${kind}.pem`);
  const made = ['-keyout', file('key'), '-out', file('cert'), '-subj', '/CN=mail', '-addext', `subjectAltName=${name}`];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...made], { stdio: 'pipe' });
  return { key: readFileSync(file('key'), 'utf8'), cert: readFileSync(file('cert'), 'utf8') };
};
const TRUSTED = certificateFor('IP:127.0.0.1');
const OTHER_NAME = certificateFor('DNS:mail.elsewhere.example');
const UNKNOWN = certificateFor('IP:127.0.0.1');

const known = getCACertificates();
beforeAll(() => setDefaultCACertificates([...known, TRUSTED.cert, OTHER_NAME.cert]));
afterAll(() => setDefaultCACertificates(known));

let catcher: MailCatcher | undefined;
afterEach(async () => {
  await catcher?.stop();
  catcher = undefined;
});

/** Starts a mail server, sends it a mail, and gives what it said. */
const sent = async (options: CatcherOptions, change: Partial<MailServer>, password: string | null = null) => {
  catcher = await startMailCatcher(options);
  const from = { fromName: 'UBND', fromAddress: 'giaoban@hanoi.example', replyTo: null };
  const line = openLine(
    { host: '127.0.0.1', port: catcher.port, security: 'none', username: null, ...from, ...change },
    password,
  );
  const outcome = await line.send({ from: from.fromAddress, to: 'phuctan@hanoi.example', text: 'Kính gửi' });
  line.close();
  return outcome;
};

describe('a line to the mail server', () => {
  it.each([
    ['from the first byte', 'tls', true],
    ['after STARTTLS', 'starttls', false],
  ] as const)('is encrypted %s, with the password inside', async (_what, security, atOnce) => {
    const options = { user: USER, tls: { ...TRUSTED, atOnce } };
    expect(await sent(options, { security, username: 'giaoban' }, PASSWORD)).toEqual({ kind: 'delivered' });
    expect(catcher?.caught.map(({ isSecure }) => isSecure)).toEqual([true]);
  });

  const tls = (certificate: typeof TRUSTED, atOnce = false): CatcherOptions => ({ tls: { ...certificate, atOnce } });
  /** By hand: the mail server, what is set, and why nothing goes out. */
  const FAILURES: [string, CatcherOptions, Partial<MailServer>, MailTrouble][] = [
    ['a certificate that nobody vouches for', tls(UNKNOWN), { security: 'starttls' }, 'certificate'],
    ['the same from the first byte', tls(UNKNOWN, true), { security: 'tls' }, 'certificate'],
    ['a certificate for another name', tls(OTHER_NAME), { security: 'starttls' }, 'certificate'],
    ['a server without encryption', {}, { security: 'starttls' }, 'encryption'],
    ['a server that speaks plainly first', {}, { security: 'tls' }, 'encryption'],
    ['a wrong password', { user: USER }, { username: 'giaoban' }, 'sign-in'],
    ['nobody signing in where one must', { user: USER }, {}, 'sign-in-needed'],
    ['nobody listening', {}, { port: 1 }, 'unreachable'],
    ['a name that is none', {}, { host: 'mail.invalid' }, 'unknown-host'],
  ];
  it.each(FAILURES)('stays empty with %s, and says why', async (_what, options, change, trouble) => {
    const outcome = await sent(options, change, 'sai');
    const reason = outcome.kind === 'no-server' ? outcome.reason : outcome.kind;
    expect([troubleOf(reason), reason.includes('sai')]).toEqual([trouble, false]);
    expect(catcher?.caught).toEqual([]);
  });
});
