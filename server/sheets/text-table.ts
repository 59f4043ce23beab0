import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type Row } from 'write-excel-file/node';

/** A sheet of texts to be filled in: its head, and the rows that stand in it already. Widths are in characters. */
export type TextTable = {
  sheet: string;
  head: readonly string[];
  widths: readonly number[];
  rows: readonly string[][];
};

/** As CSV. What would begin a formula is made harmless by an apostrophe, which reading takes off again. */
export const textCsv = ({ head, rows }: TextTable): Buffer =>
  Buffer.from(stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' }));

/** As a workbook: all cells are texts, so that codes keep their leading zeros. */
export const textXlsx = async (tables: readonly TextTable[]): Promise<Buffer> => {
  const sheets = tables.map(({ sheet, head, widths, rows }) => ({
    data: [headRow(head), ...rows.map(textRow)],
    sheet,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer();
};

const headRow = (head: readonly string[]): Row =>
  head.map((value) => ({
    value,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#d9dee6',
    borderStyle: 'thin',
  }));

const textRow = (cells: readonly string[]): Row => cells.map((value) => ({ value, type: String, format: '@' }));
