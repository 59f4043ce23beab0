import { z } from 'zod';
import { day } from '../contract/ids.ts';

/** Line breaks, control signs and halves of signs, which no file format takes, become blanks; letters are put together. */
const text = z
  .string()
  .overwrite((value) => value.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, ' ').normalize('NFC'));

/** Text of one look. */
export const run = z.strictObject({ text, bold: z.boolean().optional(), italic: z.boolean().optional() });
export type Run = z.infer<typeof run>;

const column = z.strictObject({
  title: text,
  /** Its share of the width, in relation to the other columns'. */
  share: z.number().positive(),
  align: z.enum(['left', 'center', 'right']),
});

/** A row of a table: its cells, or one line across the whole table that begins a section of it. */
const row = z.union([z.array(text), z.strictObject({ section: text })]);
export type Row = z.infer<typeof row>;

/** A piece of a paper's body. Kept as simple as the editor of the minutes: nothing that a writer could not set. */
export const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), runs: z.array(run) }),
  /** Stays with what follows it. */
  z.strictObject({ kind: z.literal('heading'), text }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(run)) }),
  /** Its head is repeated on every page, and the line of a section stays with what it begins. */
  z.strictObject({ kind: z.literal('table'), columns: z.array(column).min(1), rows: z.array(row) }),
]);
export type Block = z.infer<typeof block>;

/** Types of papers in Decree 30/2020/NĐ-CP, appendix III, and tables that go with them. */
export const paperType = z.enum(['giay-moi', 'bien-ban', 'thong-bao', 'bao-cao', 'bang']);

const signature = z.strictObject({
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`; a line each, then the title. */
  authority: z.array(text),
  title: text,
  /** Null while nobody is named. */
  name: text.nullable(),
});

/** A paper as a description, without a line on how it is written: PDF and DOCX are made of the same one. */
export const paper = z.strictObject({
  type: paperType,
  issuer: z.strictObject({
    superior: text.nullable(),
    name: text,
    /** Of the place-and-date line. */
    place: text,
  }),
  /** As printed, without `Số:`. With `number` null a gap is left before the symbol. */
  number: z.strictObject({ number: z.number().int().positive().nullable(), symbol: text }).nullable(),
  /** Null: no place-and-date line, as in minutes. */
  date: day.nullable(),
  title: text,
  subject: text.nullable(),
  body: z.array(block),
  signatures: z.strictObject({ left: signature.nullable(), right: signature.nullable() }),
  /** Lines below "Nơi nhận:", without dash; the last one is `Lưu: VT, …`. */
  recipients: z.array(text),
  /** Each on pages of its own after the signatures, numbered anew. */
  annexes: z.array(z.strictObject({ title: text, body: z.array(block) })).optional(),
  /** Small print at the end: the head of the log's chain. */
  colophon: text.nullable(),
  /** Nothing of it holds yet: every page says so. */
  draft: z.boolean().optional(),
});
export type Paper = z.infer<typeof paper>;
