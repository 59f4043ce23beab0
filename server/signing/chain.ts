import { X509Certificate } from 'node:crypto';
import { BitString, fromBER } from 'asn1js';
import { Certificate, ExtKeyUsage } from 'pkijs';

/** What a certificate is used for here. */
export type Purpose = 'signing' | 'time-stamping';

const KEY_USAGE = '2.5.29.15';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** Bits of the first byte of a key usage (RFC 5280, 4.2.1.3). */
const DIGITAL_SIGNATURE = 0x80;
const NON_REPUDIATION = 0x40;
const KEY_CERT_SIGN = 0x04;

/** More steps than any real chain has. */
const LONGEST = 8;

/**
 * Whether a certificate goes back to a trusted one, and all on the way were valid at a moment (UTC milliseconds) and may be used so.
 * Revocation is not looked at: it would need the network.
 */
export const checkChain = (
  signer: Buffer,
  others: readonly Buffer[],
  roots: readonly Buffer[],
  at: number,
  purpose: Purpose,
): 'valid' | 'expired' | 'untrusted-root' => {
  const trusted = roots.map((der) => new X509Certificate(der));
  const path = pathFrom(new X509Certificate(signer), others.flatMap(readable), trusted);
  if (path === undefined || !mayServe(path[0].raw, purpose)) return 'untrusted-root';
  return path.every((certificate) => isValidAt(certificate, at)) ? 'valid' : 'expired';
};

type Path = [X509Certificate, ...X509Certificate[]];

const pathFrom = (
  signer: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
): Path | undefined => {
  const isTrusted = (one: X509Certificate): boolean => trusted.some((root) => root.raw.equals(one.raw));
  // Each is tried once: certificates made to issue each other shall not keep the search busy.
  const untried = new Set([...trusted, ...others]);
  const walk = (path: Path, last: X509Certificate): Path | undefined => {
    if (isTrusted(last)) return path;
    if (path.length === LONGEST) return undefined;
    for (const issuer of untried) {
      if (!hasIssued(issuer, last)) continue;
      untried.delete(issuer);
      const found = walk([...path, issuer], issuer);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk([signer], signer);
};

const hasIssued = (issuer: X509Certificate, certificate: X509Certificate): boolean =>
  issuer.ca &&
  hasBits(issuer.raw, KEY_CERT_SIGN) &&
  certificate.checkIssued(issuer) &&
  certificate.verify(issuer.publicKey);

const isValidAt = ({ validFromDate, validToDate }: X509Certificate, at: number): boolean =>
  validFromDate.getTime() <= at && at <= validToDate.getTime();

const mayServe = (der: Buffer, purpose: Purpose): boolean => {
  if (purpose === 'signing') return hasBits(der, DIGITAL_SIGNATURE | NON_REPUDIATION);
  const usage: unknown = extensionOf(der, EXTENDED_KEY_USAGE);
  return usage instanceof ExtKeyUsage && usage.keyPurposes.includes(TIME_STAMPING);
};

/** Whether one of these uses is allowed; all are where the certificate says nothing about it. */
const hasBits = (der: Buffer, bits: number): boolean => {
  const usage: unknown = extensionOf(der, KEY_USAGE);
  if (usage === undefined) return true;
  return usage instanceof BitString && ((usage.valueBlock.valueHexView[0] ?? 0) & bits) !== 0;
};

const extensionOf = (der: Buffer, id: string): unknown =>
  new Certificate({ schema: fromBER(der).result }).extensions?.find(({ extnID }) => extnID === id)?.parsedValue;

const readable = (der: Buffer): X509Certificate[] => {
  try {
    return [new X509Certificate(der)];
  } catch {
    return [];
  }
};
