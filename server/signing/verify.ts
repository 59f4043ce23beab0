import { X509Certificate } from 'node:crypto';
import { type PaperVerdict, type SignatureVerdict, type VerdictCode, verdictCode } from '#shared/contract/signing.ts';
import { fieldOf, nameIn } from './certificates.ts';
import { checkChain } from './chain.ts';
import { checkMessage, derOf, readMessage, type SignedMessage } from './cms.ts';
import { hashOfPages } from './page-content.ts';
import { coversItsRevision, findSignatures, type FoundSignature, signedBytes } from './signature-fields.ts';
import { provenTime } from './time-stamp.ts';

/** By what a signed file is judged. Moments are UTC milliseconds. */
export type Expected = {
  /** The bytes that went out. */
  issued: Uint8Array;
  issuedAt: number;
  /** Now. */
  receivedAt: number;
  /** Certificates that are trusted, DER. */
  roots: readonly Uint8Array[];
};

/** How far a signer's clock may be off before its word is not taken for the time of signing. */
const CLOCK_TOLERANCE_MS = 3_600_000;

const PDF_HEAD = '%PDF-';

/**
 * Judges a signed PDF: each signature in it, and whether it is still the paper that went out. A pure function of what it is given.
 */
export const verifySigned = async (sent: Uint8Array, expected: Expected): Promise<PaperVerdict> => {
  const bytes = Buffer.from(sent);
  if (bytes.toString('latin1', 0, PDF_HEAD.length) !== PDF_HEAD) {
    return { code: 'not-a-pdf', signatures: [], content: 'unknown' };
  }
  const pages = await hashOfPages(bytes);
  if (pages === undefined) return { code: 'not-a-pdf', signatures: [], content: 'unknown' };
  const issued = Buffer.from(expected.issued);
  const begins = bytes.subarray(0, issued.length).equals(issued);
  const unchanged = pages === (await hashOfPages(issued));
  const content = unchanged ? (begins ? 'same-bytes' : 'same-pages') : 'changed';
  const found = findSignatures(bytes);
  const signatures: SignatureVerdict[] = [];
  for (const signature of found) {
    signatures.push(await judge(bytes, signature, signature === found.at(-1), pages, expected));
  }
  return { code: worst(codesOf(signatures, unchanged, begins)), signatures, content };
};

const codesOf = (signatures: readonly SignatureVerdict[], unchanged: boolean, begins: boolean): VerdictCode[] => [
  ...signatures.map(({ code }) => code),
  ...(signatures.length === 0 ? (['no-signature'] as const) : []),
  ...(unchanged ? [] : [begins ? ('content-changed' as const) : ('other-paper' as const)]),
];

/** The contract lists them from the best to the worst. */
const worst = (codes: readonly VerdictCode[]): VerdictCode =>
  verdictCode.options.findLast((code) => codes.includes(code)) ?? 'valid';

const judge = async (
  bytes: Buffer,
  signature: FoundSignature,
  isLast: boolean,
  pages: string,
  expected: Expected,
): Promise<SignatureVerdict> => {
  const message = DETACHED.has(signature.subFilter) ? readMessage(signature.contents) : undefined;
  if (message === undefined) return { ...NOBODY, code: 'broken' };
  const roots = expected.roots.map((der) => Buffer.from(der));
  const stamped = await provenTime(message, roots);
  const told = { ...aboutSigner(message), signedAt: stamped ?? message.claimedAt, timeProven: stamped !== null };
  if (!coversItsRevision(bytes, signature, isLast)) return { ...told, code: 'not-covering' };
  const check = await checkMessage(message, signedBytes(bytes, signature));
  if (check !== 'holds') return { ...told, code: check === 'altered' ? 'altered-after-signing' : 'broken' };
  // What was added behind an earlier signature may hold another signature, and nothing else that is seen.
  if (!isLast && (await hashOfPages(bytes.subarray(0, signature.second.to))) !== pages) {
    return { ...told, code: 'altered-after-signing' };
  }
  const at = stamped ?? believed(message.claimedAt, expected);
  return { ...told, code: checkChain(derOf(message.signer), message.certificates, roots, at, 'signing') };
};

/** CMS messages beside the content, as PDF 1.7 and PAdES have them. */
const DETACHED: ReadonlySet<string> = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);

const NOBODY = {
  signer: null,
  organisation: null,
  issuer: null,
  signedAt: null,
  timeProven: false,
  certificateUntil: null,
};

/** A claim is believed where it lies between going out and coming back: else an old certificate could be used again. */
const believed = (claimedAt: number | null, { issuedAt, receivedAt }: Expected): number =>
  claimedAt !== null && claimedAt >= issuedAt - CLOCK_TOLERANCE_MS && claimedAt <= receivedAt + CLOCK_TOLERANCE_MS
    ? claimedAt
    : receivedAt;

const aboutSigner = ({ signer }: SignedMessage) => {
  const certificate = new X509Certificate(derOf(signer));
  return {
    signer: nameIn(certificate.subject),
    organisation: fieldOf(certificate.subject, 'O'),
    issuer: nameIn(certificate.issuer),
    certificateUntil: certificate.validToDate.getTime(),
  };
};
