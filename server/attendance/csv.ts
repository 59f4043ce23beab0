import type { AttendanceReport } from '#shared/contract/attendance.ts';
import { wallTime } from '../calendar.ts';
import { csvFile } from '../tables/csv-file.ts';
import { COLUMNS, lineOf, toMinutes, toSecond } from './table.ts';
import type { Cell } from '../tables/cell.ts';
import type { Words } from './words.ts';

/**
 * The attendance table for other programs: one head line, one line for each room, the rule and the log's head repeated in
 * the last columns so that each line says by what it was reckoned.
 */
export const attendanceCsv = (report: AttendanceReport, words: Words): Buffer => {
  const proof = [words.ruleText(report.rules), report.logHead];
  const head = [...COLUMNS.map((column) => words.columns[column]), words.rule, words.logHead];
  const rows = report.rows.map((row) => {
    const line = lineOf(row, words);
    return [...COLUMNS.map((column) => csvCell(line[column])), ...proof];
  });
  return csvFile([head, ...rows]);
};

/** A cell as it stands in CSV. */
export const csvCell = (cell: Cell): string => {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'count':
      return String(cell.value);
    case 'minutes':
      return String(toMinutes(cell.ms));
    case 'share':
      return String(Math.round(cell.value * 10_000) / 10_000);
    case 'day':
      return cell.day;
    case 'time':
      return cell.at === null ? '' : wallTime(toSecond(cell.at)).toISOString().slice(0, 19).replace('T', ' ');
  }
};
