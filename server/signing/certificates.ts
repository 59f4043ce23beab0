import { X509Certificate } from 'node:crypto';

/** A certificate of an authority, read. */
export type AuthorityCertificate = {
  /** SHA-256, hexadecimal. */
  fingerprint: string;
  der: Buffer;
  /** What people know it by. */
  subject: string;
  validFrom: number;
  validTo: number;
};

const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/** The certificates in a PEM text; undefined where there is none, or one that cannot be read or is no authority's. */
export const readAuthorities = (pem: string): AuthorityCertificate[] | undefined => {
  const found = pem.match(PEM);
  if (found === null) return undefined;
  try {
    const certificates = found.map((text) => new X509Certificate(text));
    return certificates.every(({ ca }) => ca) ? certificates.map(described) : undefined;
  } catch {
    return undefined;
  }
};

const described = (certificate: X509Certificate): AuthorityCertificate => ({
  fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
  der: certificate.raw,
  subject: nameIn(certificate.subject),
  validFrom: certificate.validFromDate.getTime(),
  validTo: certificate.validToDate.getTime(),
});

/** A field of a distinguished name as Node prints it, a line each. */
export const fieldOf = (name: string, field: string): string | null =>
  name
    .split('\n')
    .find((line) => line.startsWith(`${field}=`))
    ?.slice(field.length + 1) ?? null;

/** The name by which people know whom a distinguished name stands for: of the person or authority, else of the organisation. */
export const nameIn = (name: string): string =>
  fieldOf(name, 'CN') ?? fieldOf(name, 'OU') ?? fieldOf(name, 'O') ?? name.replaceAll('\n', ', ');
