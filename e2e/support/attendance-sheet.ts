import { read, utils } from '@e965/xlsx';
import { z } from 'zod';

/** The clock of Việt Nam, in which the sheet's times stand: UTC+7 all year. */
const ZONE_MS = 7 * 3600_000;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar. */
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30);

const serial = z
  .number()
  .nullish()
  .transform((days) => (days == null ? null : Math.round(EXCEL_EPOCH_MS + days * DAY_MS - ZONE_MS)));
const line = z
  .object({
    'Đơn vị': z.string(),
    'Trực thuộc': z.string(),
    'Có mặt từ': serial,
    'Có mặt đến': serial,
    'Số phút có mặt': z.number(),
  })
  .transform((cells) => ({
    unit: cells['Đơn vị'],
    group: cells['Trực thuộc'],
    from: cells['Có mặt từ'],
    to: cells['Có mặt đến'],
    minutes: cells['Số phút có mặt'],
  }));
export type AttendanceLine = z.output<typeof line>;

/** Reads the attendance workbook with a library that did not write it. Times come back as UTC milliseconds. */
export function readAttendance(file: Buffer): AttendanceLine[] {
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

/** First and last moment of presence of a unit that was there. */
export function presenceOf(lines: AttendanceLine[], unit: string): { from: number; to: number } {
  const found = lines.find((each) => each.unit === unit);
  if (!found || found.from === null || found.to === null)
    throw new Error(`${unit} was not there: ${JSON.stringify(found)}`);
  return { from: found.from, to: found.to };
}
