import writeExcelFile, { type Cell as ExcelCell, type Row } from 'write-excel-file/node';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import { wallTime } from '../calendar.ts';
import { type Column, COLUMNS, headerOf, lineOf, toMinutes, toSecond, TOTALS, totalsLines } from './table.ts';
import type { Cell } from '../tables/cell.ts';
import type { Words } from './words.ts';

const DAY_FORMAT = 'dd/mm/yyyy';
const TIME_FORMAT = 'dd/mm/yyyy hh:mm:ss';
/** The typeface of papers. */
export const FONT = 'Times New Roman';
/** Of the cells above a table. */
export const HEAD_STYLE = {
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  backgroundColor: '#d9dee6',
  borderStyle: 'thin',
} as const;

/** In characters. */
const WIDTHS: Record<Column, number> = {
  unit: 32,
  group: 28,
  invited: 10,
  from: 20,
  to: 20,
  intervals: 36,
  minutes: 14,
  share: 12,
  late: 10,
  leftEarly: 12,
  disconnections: 14,
  attended: 12,
  reply: 30,
  rollCall: 12,
  headcount: 10,
  people: 40,
  deputies: 34,
  remarks: 30,
  sweep: 18,
  excuse: 14,
  counted: 10,
  corrections: 44,
};

/** The attendance table as a workbook: times are real dates on the clock of Việt Nam, to be sorted and reckoned with. */
export const attendanceXlsx = async (report: AttendanceReport, words: Words): Promise<Buffer> => {
  const above: Row[] = [
    [{ value: `${words.heading}: ${report.title}`, fontWeight: 'bold', fontSize: 14 }],
    ...headerOf(report, words).map(([label, cell]): Row => [{ value: label, fontWeight: 'bold' }, workbookCell(cell)]),
    [{ value: words.zone, fontStyle: 'italic' }],
    [],
  ];
  const head = COLUMNS.map((column): ExcelCell => ({ value: words.columns[column], ...HEAD_STYLE }));
  const rows = report.rows.map((row): Row => {
    const line = lineOf(row, words);
    return COLUMNS.map((column) => workbookCell(line[column]));
  });
  const columns = COLUMNS.map((column) => ({ width: WIDTHS[column] }));
  const table = {
    data: [...above, head, ...rows],
    sheet: words.sheet,
    columns,
    orientation: 'landscape' as const,
    stickyRowsCount: above.length + 1,
  };
  return writeExcelFile([table, totalsSheet(report, words)], { fontFamily: FONT, fontSize: 12 }).toBuffer();
};

/** The second sheet: all, by level, by district. */
const totalsSheet = (report: AttendanceReport, words: Words) => {
  const head = [words.columns.unit, ...TOTALS.map((column) => words.totals[column])].map((value): ExcelCell => ({
    value,
    type: String,
    ...HEAD_STYLE,
  }));
  const rows = totalsLines(report, words).map(([label, totals]): Row => [
    { value: label, type: String },
    ...TOTALS.map((column): ExcelCell => ({ value: totals[column], type: Number })),
  ]);
  return {
    data: [head, ...rows],
    sheet: words.totalsSheet,
    columns: [{ width: 32 }, ...TOTALS.map(() => ({ width: 14 }))],
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
  };
};

/** A cell as it stands in a workbook. What is text stays text there, whatever it begins with. */
export const workbookCell = (cell: Cell): ExcelCell => {
  switch (cell.kind) {
    case 'text':
      return { value: cell.text, type: String };
    case 'count':
      return { value: cell.value, type: Number };
    case 'minutes':
      return { value: toMinutes(cell.ms), type: Number, format: '0.0' };
    case 'share':
      return { value: cell.value, type: Number, format: '0.0%' };
    case 'day':
      return { value: Date.parse(cell.day) / DAY_MS + UNIX_EPOCH, type: Number, format: DAY_FORMAT };
    case 'time':
      return cell.at === null ? null : { value: dayNumber(cell.at), type: Number, format: TIME_FORMAT };
  }
};

const DAY_MS = 86_400_000;
/** 1 January 1970 as a workbook counts days. */
const UNIX_EPOCH = 25_569;

/**
 * A moment as a workbook keeps it, in days. A quarter of a millisecond is added: such a fraction is off by less, and
 * programs that cut off instead of rounding would read a second too little.
 */
const dayNumber = (at: number): number => (wallTime(toSecond(at)).getTime() + 0.25) / DAY_MS + UNIX_EPOCH;
