import { expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readSheet } from './sheet.ts';

const LIMITS = { rows: 3, columns: 5, cell: 100 };

it('a date of a workbook is read by its value, however the computer that wrote it shows dates', async () => {
  const day = new Date(Date.UTC(2026, 2, 4));
  const time = new Date(Date.UTC(1899, 11, 30, 8, 30));
  const book = await writeExcelFile([
    [
      { value: day, type: Date, format: 'm/d/yyyy' },
      { value: time, type: Date, format: 'h:mm AM/PM' },
      { value: new Date(Number(day) + 30_600_000), type: Date, format: 'dd/mm/yyyy hh:mm' },
      { value: 1200, type: Number, format: '00000' },
      { value: '=1+1', type: String },
    ],
  ]).toBuffer();
  expect(readSheet(book, LIMITS)).toEqual({ sheet: [['2026-03-04', '08:30', '2026-03-04 08:30', '01200', '=1+1']] });
});

it('one row more than may be is read, so that too many are seen as such', () => {
  const csv = Buffer.from(['head', ...Array.from({ length: 9 }, (_, row) => `row ${row}`)].join('\n'));
  expect(readSheet(csv, LIMITS)).toEqual({ sheet: [['head'], ['row 0'], ['row 1'], ['row 2'], ['row 3']] });
});
