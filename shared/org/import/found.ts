import type { ImportColumn, ImportMistakeCode } from '../../contract/administration-import.ts';

/** A mistake as it is found: the sentence is made for the reader's language afterwards. */
export type Found = {
  row: number | null;
  column: ImportColumn | null;
  code: ImportMistakeCode;
  /** What the sentence speaks of: the text of the cell, or the names of units. */
  about: string;
};
