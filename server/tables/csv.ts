import { csvCell } from '../attendance/csv.ts';
import { csvFile } from './csv-file.ts';
import { cellRows, type PlainTable } from './table.ts';

/** A table as CSV. */
export const tableCsv = (table: PlainTable): Uint8Array => {
  const head = table.columns.map(({ title }) => title);
  const rows = cellRows(table).map((row) => row.map(csvCell));
  return csvFile([head, ...rows]);
};
