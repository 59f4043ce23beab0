import { z } from 'zod';
import { block } from '../papers/paper.ts';
import { day, instant } from './ids.ts';
import { phase } from './meetings.ts';

/** The papers that a meeting leaves behind and a secretary edits: minutes (biên bản) and notice (thông báo kết luận). */
export const draftKind = z.enum(['minutes', 'notice']);
export type DraftKind = z.infer<typeof draftKind>;

/** Where what a section tells is put right; null where nothing can be. */
export const mendPlace = z.enum(['attendance', 'log']).nullable();

const sectionKey = z.string().regex(/^[A-Za-z0-9_:-]{1,60}$/);

/** A part of a draft: told by the log, or written by the secretary after the part of the same key. */
export const section = z.strictObject({
  key: sectionKey,
  source: z.enum(['log', 'text']),
  mend: mendPlace,
  blocks: z.array(block),
  /** The name of the annex that it is, after the signatures; null in the body. */
  annex: z.string().nullable(),
});
export type Section = z.infer<typeof section>;

/** More than this nobody writes between two facts; it bounds what is stored. */
const MOST_BLOCKS = 500;
const MOST_SIGNS = 20_000;

const signsOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + signsOf(item), 0);
  return typeof value === 'object' && value !== null ? signsOf(Object.values(value)) : 0;
};

/** What the secretary has written after a section of facts. */
export const ownText = z.strictObject({
  after: sectionKey,
  blocks: z
    .array(block)
    .max(MOST_BLOCKS)
    .refine((blocks) => signsOf(blocks) <= MOST_SIGNS),
});
export type OwnText = z.infer<typeof ownText>;

/** Everything of a draft that a person writes; the rest is told by the log. */
export const draftContent = z.strictObject({
  texts: z
    .array(ownText)
    .max(100)
    .refine((texts) => new Set(texts.map(({ after }) => after)).size === texts.length),
  /** Lines below "Nơi nhận:". */
  recipients: z.array(z.string().trim().min(1).max(200)).max(30),
});
export type DraftContent = z.infer<typeof draftContent>;

/** A sitting at the draft: saves of one person within some minutes are one version. */
export const draftVersion = z.strictObject({
  seq: z.number().int().positive(),
  authorName: z.string(),
  begunAt: instant,
  savedAt: instant,
  /** The version of the paper on which was worked. */
  edition: z.number().int().positive(),
});
export type DraftVersion = z.infer<typeof draftVersion>;

export const versionContent = draftVersion.extend({ content: draftContent });

/** All there is to the desk of a draft. */
export const draftDesk = z.strictObject({
  kind: draftKind,
  phase,
  meetingTitle: z.string(),
  /** Facts from the log, as it stands now. */
  sections: z.array(section),
  content: draftContent,
  /** How often it was saved: what one has read is named when saving. */
  saves: z.number().int().nonnegative(),
  saved: z.strictObject({ at: instant, by: z.string() }).nullable(),
  /** The last event of the log of which the facts tell: named when issuing. */
  logSeq: z.number().int().nonnegative(),
  /** The version of the paper that is written, or was issued last; with the reason for which it was begun. */
  edition: z.number().int().positive(),
  reason: z.string().nullable(),
  state: z.enum(['draft', 'issued']),
  versions: z.array(draftVersion),
  /** Until when it must be issued for the first time, and whether that day is over; null where nothing is asked. */
  due: z.strictObject({ day, late: z.boolean() }).nullable(),
});
export type DraftDesk = z.infer<typeof draftDesk>;

/** Saves what was written on the base of the save counted `after`. */
export const saveRequest = z.strictObject({ after: z.number().int().nonnegative(), content: draftContent });
export type SaveRequest = z.infer<typeof saveRequest>;
export const saveAnswer = z.strictObject({ saves: z.number().int(), version: draftVersion });
