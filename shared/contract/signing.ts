import { z } from 'zod';
import { id, instant } from './ids.ts';

/** SHA-256 of a file, hexadecimal. */
export const fileHash = z.string().regex(/^[0-9a-f]{64}$/);

/** Papers that go out to be signed. */
export const signablePaper = z.enum(['minutes', 'notice']);
export type SignablePaper = z.infer<typeof signablePaper>;

/**
 * What became of checking a signed file. The first six may be said of one signature, all of them of the file: of several, what
 * stands last here is what is told.
 */
export const verdictCode = z.enum([
  'valid',
  'expired',
  'untrusted-root',
  'altered-after-signing',
  'not-covering',
  'broken',
  'no-signature',
  'content-changed',
  'other-paper',
  'not-a-pdf',
]);
export type VerdictCode = z.infer<typeof verdictCode>;

/** One signature in a file, and what is known of who made it. */
export const signatureVerdict = z.strictObject({
  code: verdictCode.extract(['valid', 'expired', 'untrusted-root', 'altered-after-signing', 'not-covering', 'broken']),
  /** Null where the certificate cannot be read. */
  signer: z.string().nullable(),
  organisation: z.string().nullable(),
  /** Who issued the certificate. */
  issuer: z.string().nullable(),
  signedAt: instant.nullable(),
  /** Whether a time stamp proves the moment, or only the signer's own computer tells it. */
  timeProven: z.boolean(),
  certificateUntil: instant.nullable(),
});
export type SignatureVerdict = z.infer<typeof signatureVerdict>;

/** What became of checking a signed file against the paper that had gone out. */
export const paperVerdict = z.strictObject({
  code: verdictCode,
  signatures: z.array(signatureVerdict),
  /** Unchanged: it begins with the very bytes that went out, or its pages show the same. */
  content: z.enum(['same-bytes', 'same-pages', 'changed', 'unknown']),
});
export type PaperVerdict = z.infer<typeof paperVerdict>;

/** A signed file as it was kept. */
export const signedFile = z.strictObject({
  hash: fileHash,
  at: instant,
  byName: z.string(),
  verdict: paperVerdict,
});
export type SignedFile = z.infer<typeof signedFile>;

/** A paper that has gone out, and the signed file that came back. */
export const paperToSign = z.strictObject({
  hash: fileHash,
  kind: signablePaper,
  version: z.number().int().positive(),
  /** Of the register. */
  number: z.number().int().positive(),
  issuedAt: instant,
  /** The latest one; null while none has come back. */
  signed: signedFile.nullable(),
});
export type PaperToSign = z.infer<typeof paperToSign>;

/** The papers of a meeting that are signed or wait for it. */
export const signingView = z.strictObject({
  meetingId: id,
  papers: z.array(paperToSign),
  /** Whether the viewer may bring signed files back. */
  mayBring: z.boolean(),
  /** Whom the organiser's seal on the server names; null where it has none, and for those who may not use it. */
  seal: z.string().nullable(),
  /** Whether the settings name authorities: without one no signature is valid. */
  hasTrustRoots: z.boolean(),
});
export type SigningView = z.infer<typeof signingView>;

/** What became of a file that was sent: it is kept only where everything in it holds. */
export const signedAnswer = z.strictObject({ kept: z.boolean(), verdict: paperVerdict });
export type SignedAnswer = z.infer<typeof signedAnswer>;

export const MOST_SIGNED_BYTES = 32_000_000;

/** The issuer of certificates that the city trusts. */
export const trustRoot = z.strictObject({
  /** SHA-256 of the certificate, hexadecimal. */
  fingerprint: fileHash,
  subject: z.string(),
  validFrom: instant,
  validTo: instant,
  addedAt: instant,
  addedByName: z.string(),
});
export type TrustRoot = z.infer<typeof trustRoot>;

export const trustRootList = z.strictObject({ roots: z.array(trustRoot), mayChange: z.boolean() });

/** One or more certificates, PEM. */
export const trustRootRequest = z.strictObject({ pem: z.string().min(1).max(100_000) });
