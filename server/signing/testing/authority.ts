import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A person or an agency that signs: a key and a certificate in PEM files, and both in a PKCS#12 file. */
export type TestSigner = { certificate: string; key: string; chain: string; pkcs12: string };

/** An authority of its own for certificates, made by openssl. */
export type TestAuthority = {
  /** The root's certificate, DER and PEM. */
  root: Buffer;
  rootPem: string;
  /** A certificate for somebody. Days are counted from today. */
  issue(name: string, options?: { fromDay?: number; untilDay?: number; use?: string }): TestSigner;
};

export const PASSWORD = 'thu-nghiem';
const DAY_MS = 86_400_000;

const CONFIG = `
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = policy
unique_subject = no
[policy]
countryName = optional
organizationName = optional
commonName = supplied
`;

/** Makes an authority in a folder of its own. */
export const makeAuthority = (name = 'Test Root CA'): TestAuthority => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-authority-'));
  const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const request = (file: string, subject: string): void => {
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      `${file}.key`,
      '-out',
      `${file}.csr`,
      '-utf8',
      '-subj',
      subject,
    );
  };
  writeFileSync(join(folder, 'openssl.cnf'), CONFIG);
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'serial'), '1000\n');
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    `/C=VN/CN=${name}`,
  );
  const rootPem = readFileSync(join(folder, 'ca.pem'), 'utf8');
  let issued = 0;
  return {
    rootPem,
    root: new X509Certificate(rootPem).raw,
    issue: (
      signer,
      { fromDay = -1, untilDay = 30, use = 'keyUsage=critical,digitalSignature,nonRepudiation' } = {},
    ) => {
      issued += 1;
      const file = `signer${issued}`;
      request(file, `/C=VN/O=UBND/CN=${signer}`);
      writeFileSync(join(folder, 'extensions'), `basicConstraints=CA:FALSE\n${use}\n`);
      openssl(
        ...['ca', '-batch', '-config', 'openssl.cnf', '-cert', 'ca.pem', '-keyfile', 'ca.key', '-in', `${file}.csr`],
        ...['-out', `${file}.pem`, '-extfile', 'extensions', '-notext', '-utf8'],
        ...['-startdate', stamp(fromDay), '-enddate', stamp(untilDay)],
      );
      openssl(
        ...['pkcs12', '-export', '-in', `${file}.pem`, '-inkey', `${file}.key`, '-certfile', 'ca.pem'],
        ...['-out', `${file}.p12`, '-passout', `pass:${PASSWORD}`],
      );
      const at = (extension: string): string => join(folder, `${file}.${extension}`);
      return { certificate: at('pem'), key: at('key'), pkcs12: at('p12'), chain: join(folder, 'ca.pem') };
    },
  };
};

/** `20261122000000Z` */
const stamp = (fromToday: number): string =>
  `${new Date(Date.now() + fromToday * DAY_MS).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
