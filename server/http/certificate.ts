import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { lanAddresses } from '../config/addresses.ts';

export type Certificate = { cert: string; key: string };

const DAY_MS = 86_400_000;
const LIFE_DAYS = 365;

/**
 * A certificate of our own making for a trial in the local network, kept in the data folder so that browsers are asked about
 * it once. Made anew when it is about to expire, cannot be read, or when this machine has got an address or a name that it
 * does not cover.
 */
export const selfSignedCertificate = async (dataDir: string, publicHost: string | null): Promise<Certificate> => {
  const [certPath, keyPath] = [join(dataDir, 'self-signed.crt'), join(dataDir, 'self-signed.key')];
  const names = [
    ...new Set(['localhost', '127.0.0.1', ...lanAddresses(), ...(publicHost === null ? [] : [publicHost])]),
  ];
  const kept = await readKept(certPath, keyPath);
  if (kept && covers(kept, names)) return kept;
  const made = await generate([{ name: 'commonName', value: 'Giaoban (self-signed)' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + LIFE_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIP(name) ? { type: 7, ip: name } : { type: 2, value: name })),
      },
    ],
  });
  await writeFile(keyPath, made.private, { mode: 0o600 });
  await chmod(keyPath, 0o600);
  await writeFile(certPath, made.cert);
  return { cert: made.cert, key: made.private };
};

const readKept = async (certPath: string, keyPath: string): Promise<Certificate | undefined> => {
  try {
    return { cert: await readFile(certPath, 'utf8'), key: await readFile(keyPath, 'utf8') };
  } catch {
    return undefined;
  }
};

const covers = ({ cert, key }: Certificate, names: readonly string[]): boolean => {
  try {
    const certificate = new X509Certificate(cert);
    return (
      certificate.checkPrivateKey(createPrivateKey(key)) &&
      certificate.validToDate.getTime() - Date.now() > DAY_MS &&
      names.every((name) => (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name)) !== undefined)
    );
  } catch {
    return false;
  }
};
