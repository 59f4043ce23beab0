import { stringify } from 'csv-stringify/sync';
import { csvCell } from '../attendance/csv.ts';
import { cellRows, type MeetingTable } from './table.ts';

/** A table as CSV that Excel reads as UTF-8; what would begin a formula there is made harmless. */
export const tableCsv = (table: MeetingTable): Uint8Array => {
  const head = table.columns.map(({ title }) => title);
  const rows = cellRows(table).map((row) => row.map(csvCell));
  return Buffer.from(stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' }));
};
