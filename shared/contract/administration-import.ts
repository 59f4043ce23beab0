import { z } from 'zod';
import { day } from './ids.ts';

/** How large a file of units may be. */
export const IMPORT_LIMITS = { bytes: 1_000_000, rows: 3000, columns: 40, cell: 500 } as const;

/** The columns of a file of units. */
export const importColumn = z.enum(['code', 'name', 'kind', 'level', 'parent', 'roomName', 'phone', 'email', 'ends']);
export type ImportColumn = z.infer<typeof importColumn>;

/** What can be wrong with a file of units. */
export const importMistakeCode = z.enum([
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
  'bad-code',
  'unknown-level',
  'bad-phone',
  'bad-email',
  'unknown-word',
  // with a unit
  'row-twice',
  'unknown-unit',
  'unknown-parent',
  'ambiguous-parent',
  'parent-not-managed',
  'not-managed',
  'under-itself',
  'name-taken',
  'code-taken',
  'has-children',
  'has-later-changes',
  'parent-missing',
  'not-of-day',
]);
export type ImportMistakeCode = z.infer<typeof importMistakeCode>;

/** A mistake in a file, where it stands and what to do. */
export const importMistake = z.strictObject({
  /** As a spreadsheet counts, from 1; null where the file as a whole is meant. */
  row: z.number().int().positive().nullable(),
  /** The head of the column in the reader's language, or as it stands in the file; null where the whole row is meant. */
  column: z.string().nullable(),
  code: importMistakeCode,
  /** In the reader's language. */
  message: z.string(),
});
export type ImportMistake = z.infer<typeof importMistake>;

const fromTo = z.strictObject({ name: z.string(), from: z.string(), to: z.string() });

/** What a file of units would change from a day on, or has changed. */
export const importPlan = z.strictObject({
  day,
  /** All that are found; where there are any, nothing can be changed. */
  mistakes: z.array(importMistake),
  created: z.array(z.strictObject({ name: z.string(), parent: z.string() })),
  renamed: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  /** With the names of the units above. */
  moved: z.array(fromTo),
  /** Kind, level or code alone. */
  changed: z.array(z.strictObject({ name: z.string() })),
  ended: z.array(z.strictObject({ name: z.string() })),
  /** By the name of the unit; null is left as it is. */
  rooms: z.array(
    z.strictObject({
      name: z.string(),
      roomName: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
    }),
  ),
  unchanged: z.number().int().nonnegative(),
  /** Meetings were held since the day: the change needs a reason. */
  needsReason: z.boolean(),
  /** Names what this plan would do, for confirming it. */
  fingerprint: z.string().max(64),
});
export type ImportPlan = z.infer<typeof importPlan>;

/** A file is sent as it is, and is what its content says, whatever it is called. */
export const importFile = z.instanceof(Uint8Array);

export const importPreviewQuery = z.strictObject({ day });

export const importQuery = z.strictObject({
  day,
  fingerprint: z.string().max(64),
  reason: z.string().trim().min(1).max(500).optional(),
});

/** A template to fill in: empty, or with the units that one administers, as they are on a day. */
export const templateQuery = z.strictObject({ day: day.optional(), locale: z.enum(['vi', 'en']).optional() });
