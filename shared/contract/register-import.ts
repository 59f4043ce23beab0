import { z } from 'zod';
import { day } from './ids.ts';
import { meetingForm } from './meetings.ts';

/** How large a file of meetings may be. */
export const REGISTER_IMPORT_LIMITS = { bytes: 4_000_000, rows: 10_000, columns: 40, cell: 2000 } as const;

/** The columns of a file of meetings. */
export const registerColumn = z.enum([
  'day',
  'starts',
  'minutes',
  'title',
  'organiser',
  'class',
  'wide',
  'form',
  'remoteOnline',
  'secret',
  'reach',
  'sites',
  'connected',
  'invited',
  'platform',
  'evidence',
]);
export type RegisterColumn = z.infer<typeof registerColumn>;

/** What can be wrong with a file of meetings. */
export const registerMistakeCode = z.enum([
  // with the file
  'file-kind',
  'file-encoding',
  'file-damaged',
  'file-empty',
  'too-many-rows',
  'column-missing',
  'column-unknown',
  'column-twice',
  // with a cell
  'missing',
  'too-long',
  'not-printable',
  'bad-day',
  'impossible-day',
  'day-too-early',
  'day-too-late',
  'bad-time',
  'bad-minutes',
  'unknown-class',
  'unknown-form',
  'bad-yes-no',
  'unknown-level',
  'bad-count',
  // with a meeting
  'connected-above-sites',
  'remote-in-person',
  'secret-content',
  'unknown-organiser',
  'ambiguous-organiser',
  'organiser-not-of-day',
  'not-kept',
  'unknown-invited',
  'ambiguous-invited',
  'invited-not-of-day',
  'row-twice',
  'differs',
]);
export type RegisterMistakeCode = z.infer<typeof registerMistakeCode>;

/** A mistake in a file of meetings, where it stands and what to do. */
export const registerMistake = z.strictObject({
  /** As a spreadsheet counts, from 1; null where the file as a whole is meant. */
  row: z.number().int().positive().nullable(),
  /** The head of the column in the reader's language; null where the whole row is meant. */
  column: z.string().nullable(),
  code: registerMistakeCode,
  /** In the reader's language. */
  message: z.string(),
});
export type RegisterMistake = z.infer<typeof registerMistake>;

const count = z.number().int().nonnegative();

/** What a file of meetings would add to the register, or has added. */
export const registerImportPlan = z.strictObject({
  /** All that are found. */
  mistakes: z.array(registerMistake),
  /** Rows with a mistake; the others can be added without them. */
  bad: count,
  /** Rows that the register has already. */
  known: count,
  /** Rows that are new and right: what is added. */
  added: count,
  /** Of these: in months that are closed, where they show as corrections. */
  late: count,
  /** Days of the first and the last of them; null where there are none. */
  days: z.strictObject({ first: day, last: day }).nullable(),
  /** The first of them, to be looked at. */
  lines: z.array(
    z.strictObject({
      day,
      title: z.string().nullable(),
      organiserName: z.string(),
      form: meetingForm.nullable(),
      wide: z.boolean(),
    }),
  ),
  /** Nothing can be added before the file as a whole is put right. */
  unusable: z.boolean(),
  /** Names what this plan would do, for confirming it. */
  fingerprint: z.string().max(64),
});
export type RegisterImportPlan = z.infer<typeof registerImportPlan>;

/** All rows or none; or those without mistakes. */
export const registerImportTake = z.enum(['all', 'good']);
export type RegisterImportTake = z.infer<typeof registerImportTake>;

/** What confirms a plan; the file's name is kept in the audit. */
export const registerImportQuery = z.strictObject({
  fingerprint: z.string().max(64),
  take: registerImportTake,
  fileName: z.string().trim().min(1).max(200),
});
