import { z } from 'zod';
import { draftKind } from './drafts.ts';
import { day, id, instant } from './ids.ts';
import { fileHash } from './signing.ts';

/** What whoever issues a paper has read: nobody issues what they did not see. */
export const seenDraft = z.strictObject({
  /** The version of the paper that is to be issued. */
  edition: z.number().int().positive(),
  /** How often its text had been saved. */
  saves: z.number().int().nonnegative(),
  /** The last event of the log of which its facts told. */
  logSeq: z.number().int().nonnegative(),
});
export type SeenDraft = z.infer<typeof seenDraft>;

/** Why an issued paper is replaced by a new version; the reason stands in the log and on the new version. */
export const reopening = z.strictObject({ reason: z.string().trim().min(3).max(300) });

/** A version of the minutes or the notice that was issued: it stays as it went out, whatever comes after it. */
export const issuedEdition = z.strictObject({
  kind: draftKind,
  version: z.number().int().positive(),
  /** As printed after `Số:`, such as `05/BB-UBND`. */
  number: z.string(),
  /** The day on which the number was given; papers with a date bear it. */
  day,
  issuedAt: instant,
  /** SHA-256 of the PDF, as the log has it. */
  hash: fileHash,
  /** Why this version was begun; null for the first. */
  reason: z.string().nullable(),
});
export type IssuedEdition = z.infer<typeof issuedEdition>;

/** Everything that was issued of a meeting, oldest first. */
export const issuedList = z.strictObject({ meetingId: id, title: z.string(), editions: z.array(issuedEdition) });

export const issuedFormat = z.enum(['pdf', 'docx']);
export type IssuedFormat = z.infer<typeof issuedFormat>;
