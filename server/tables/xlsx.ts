import writeExcelFile, { type Cell as ExcelCell, type Row } from 'write-excel-file/node';
import { workbookCell, FONT, HEAD_STYLE } from '../attendance/xlsx.ts';
import { cellRows, type PlainTable } from './table.ts';

/** A table as a workbook; text is text there, whatever it begins with. */
export const tableXlsx = async (table: PlainTable): Promise<Uint8Array> => {
  const text = (value: string, style: object = {}): ExcelCell => ({ value, type: String, ...style });
  const above: Row[] = [
    [text(`${table.heading}: ${table.about}`, { fontWeight: 'bold', fontSize: 14 })],
    ...[...table.notes, ...(table.proof === null ? [] : [table.proof])].map((note): Row => [text(note)]),
    [],
  ];
  const head = table.columns.map(({ title }) => text(title, HEAD_STYLE));
  const sheet = {
    data: [...above, head, ...cellRows(table).map((row): Row => row.map(workbookCell))],
    sheet: table.sheet,
    columns: table.columns.map(({ width }) => ({ width })),
    orientation: 'landscape' as const,
    stickyRowsCount: above.length + 1,
  };
  return writeExcelFile([sheet], { fontFamily: FONT, fontSize: 12 }).toBuffer();
};
