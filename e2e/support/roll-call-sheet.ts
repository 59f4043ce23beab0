import { read, utils } from '@e965/xlsx';
import { z } from 'zod';

const said = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const line = z
  .object({
    'Đơn vị': z.string(),
    'Trực thuộc': z.string(),
    'Điểm danh': said,
    'Số người': z.number().nullish(),
    'Người dự': said,
    'Dự thay': said,
    'Ghi chú': said,
    'Gọi lần lượt': said,
  })
  .transform((cells) => ({
    unit: cells['Đơn vị'],
    group: cells['Trực thuộc'],
    rollCall: cells['Điểm danh'],
    headcount: cells['Số người'] ?? null,
    people: cells['Người dự'],
    deputies: cells['Dự thay'],
    remarks: cells['Ghi chú'],
    sweep: cells['Gọi lần lượt'],
  }));
export type StatementLine = z.output<typeof line>;

/** What rooms said of themselves, as the attendance workbook has it; read with a library that did not write it. */
export function readStatements(file: Buffer): StatementLine[] {
  const workbook = read(file);
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('the workbook has no sheet');
  const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1, raw: true });
  const head = rows.findIndex((row) => row[0] === 'Đơn vị');
  const names = rows[head] ?? [];
  return rows
    .slice(head + 1)
    .filter((row) => row.length > 1)
    .map((row) => line.parse(Object.fromEntries(names.map((name, index) => [String(name), row[index]]))));
}
