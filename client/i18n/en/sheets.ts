import type { Translation } from '../translation.ts';
import type { sheets as vi } from '../vi/sheets.ts';

export const sheets = {
  columns: { row: 'Row', column: 'Column', message: 'Mistake, and what to do' },
  wholeFile: 'Whole file',
  wholeRow: 'Whole row',
  more_one: 'Show more, {{count}} left',
  more_other: 'Show more, {{count}} left',
} satisfies Translation<typeof vi>;
