import type { RegisterColumn, RegisterMistakeCode } from '../../contract/register-import.ts';

/** A mistake as it is found: the sentence is made for the reader's language afterwards. */
export type Found = {
  row: number | null;
  column: RegisterColumn | null;
  code: RegisterMistakeCode;
  /** What the sentence speaks of: the text of the cell, or names. */
  about: string;
};
