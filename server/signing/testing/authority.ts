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
  /** Certifies a request; days are counted from today. */
  certify(request: string, certificate: string, extensions: string, fromDay: number, untilDay: number): void;
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

/** Makes an authority in a folder of its own: a root, or below another one. */
export const makeAuthority = (name = 'Test Root CA', above?: TestAuthority): TestAuthority => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-authority-'));
  const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const request = (file: string, subject: string): void => {
    const made = ['-keyout', `${file}.key`, '-out', `${file}.csr`];
    openssl('req', '-newkey', 'rsa:2048', '-nodes', ...made, '-utf8', '-subj', subject);
  };
  writeFileSync(join(folder, 'openssl.cnf'), CONFIG);
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'serial'), '1000\n');
  if (above === undefined) {
    const own = ['-keyout', 'ca.key', '-out', 'ca.pem', '-utf8', '-subj', `/C=VN/CN=${name}`];
    openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...own);
  } else {
    request('ca', `/C=VN/CN=${name}`);
    const extensions = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign';
    above.certify(join(folder, 'ca.csr'), join(folder, 'ca.pem'), extensions, -1, 30);
  }
  const rootPem = readFileSync(join(folder, 'ca.pem'), 'utf8');
  const certify: TestAuthority['certify'] = (csr, certificate, extensions, fromDay, untilDay) => {
    writeFileSync(join(folder, 'extensions'), `${extensions}\n`);
    const by = ['-cert', 'ca.pem', '-keyfile', 'ca.key', '-extfile', 'extensions', '-notext', '-utf8'];
    const days = ['-startdate', stamp(fromDay), '-enddate', stamp(untilDay)];
    openssl('ca', '-batch', '-config', 'openssl.cnf', ...by, ...days, '-in', csr, '-out', certificate);
  };
  let issued = 0;
  return {
    rootPem,
    root: new X509Certificate(rootPem).raw,
    certify,
    issue: (
      signer,
      { fromDay = -1, untilDay = 30, use = 'keyUsage=critical,digitalSignature,nonRepudiation' } = {},
    ) => {
      issued += 1;
      const file = `signer${issued}`;
      request(file, `/C=VN/O=UBND/CN=${signer}`);
      certify(`${file}.csr`, `${file}.pem`, `basicConstraints=CA:FALSE\n${use}`, fromDay, untilDay);
      const bundle = ['-in', `${file}.pem`, '-inkey', `${file}.key`, '-certfile', 'ca.pem', '-out', `${file}.p12`];
      openssl('pkcs12', '-export', ...bundle, '-passout', `pass:${PASSWORD}`);
      const at = (extension: string): string => join(folder, `${file}.${extension}`);
      return { certificate: at('pem'), key: at('key'), pkcs12: at('p12'), chain: join(folder, 'ca.pem') };
    },
  };
};

/** `20261122000000Z` */
const stamp = (fromToday: number): string =>
  `${new Date(Date.now() + fromToday * DAY_MS).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
