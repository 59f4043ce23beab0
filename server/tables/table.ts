import { z } from 'zod';
import { type Cell, cell } from './cell.ts';

/** A column; the width is its share on paper, and in characters in a workbook. */
const tableColumn = z.strictObject({
  title: z.string(),
  width: z.number().positive(),
  align: z.enum(['left', 'center', 'right']),
});

/** A table to be drawn as a workbook, as CSV or on paper. */
export const plainTable = z.strictObject({
  sheet: z.string(),
  heading: z.string(),
  /** Of which meeting, of which period. */
  about: z.string(),
  /** Sentences above the table. */
  notes: z.array(z.string()),
  columns: z.array(tableColumn),
  rows: z.array(z.union([z.array(cell), z.strictObject({ section: z.string() })])),
  /** What proves it: the head of the log from which it was made. Null where there is none. */
  proof: z.string().nullable(),
});
export type PlainTable = z.infer<typeof plainTable>;

/** The rows without the lines between them. */
export const cellRows = ({ rows }: PlainTable): Cell[][] => rows.filter((row) => Array.isArray(row));
