import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import type { TaskCounts, TaskTable } from '#shared/contract/tasks.ts';
import { COLUMNS } from '#shared/tasks/table.ts';
import { csvFile } from '../tables/csv-file.ts';
import type { TableWords } from './words.ts';

const FONT = 'Times New Roman';
const HEAD = { fontWeight: 'bold', wrap: true, backgroundColor: '#d9dee6', borderStyle: 'thin' } as const;
const UNIT_SIGNS = 36;
const COUNT_SIGNS = 16;

/** The table of a period as a workbook. */
export const tableXlsx = async ({ period, day, rows, total }: TaskTable, words: TableWords): Promise<Buffer> => {
  const line = (unit: string, counts: TaskCounts, style: { fontWeight?: 'bold' } = {}): Row => [
    { value: unit, type: String, borderStyle: 'thin', ...style },
    ...COLUMNS.map((column) => ({ value: counts[column], type: Number, borderStyle: 'thin' as const, ...style })),
  ];
  const head = [words.unit, ...COLUMNS.map((column) => words.columns[column])];
  const data: Row[] = [
    [{ value: words.heading(period), fontWeight: 'bold', fontSize: 14 }],
    [{ value: words.asOf(day), fontStyle: 'italic' }],
    [],
    head.map((value): Cell => ({ value, type: String, ...HEAD })),
    ...rows.map(({ unit, ...counts }) => line(unit.name, counts)),
    line(words.total, total, { fontWeight: 'bold' }),
  ];
  const columns = [{ width: UNIT_SIGNS }, ...COLUMNS.map(() => ({ width: COUNT_SIGNS }))];
  const table = { data, sheet: words.sheet, columns, orientation: 'landscape' as const, stickyRowsCount: 4 };
  return writeExcelFile([table], { fontFamily: FONT, fontSize: 12 }).toBuffer();
};

/** The same for other programs. */
export const tableCsv = ({ rows, total }: TaskTable, words: TableWords): Buffer =>
  csvFile([
    [words.unit, ...COLUMNS.map((column) => words.columns[column])],
    ...rows.map((row) => [row.unit.name, ...COLUMNS.map((column) => row[column])]),
    [words.total, ...COLUMNS.map((column) => total[column])],
  ]);
