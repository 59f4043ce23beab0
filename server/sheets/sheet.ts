import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { SheetLimits } from '#shared/sheets/sheet.ts';
import { unpackedSize } from './unpacked-size.ts';

/** A file as rows of texts, or why it cannot be read. */
export const sheetRead = z.union([
  z.strictObject({ sheet: z.array(z.array(z.string())) }),
  z.strictObject({ unreadable: z.enum(['file-kind', 'file-encoding', 'file-damaged']) }),
]);
export type SheetRead = z.infer<typeof sheetRead>;

const MOST_UNPACKED = 40_000_000;

/** Reads a spreadsheet, which is what its content says: a zip is a workbook, a text is CSV. No more than the limits say is read. */
export const readSheet = (bytes: Buffer, limits: SheetLimits): SheetRead => {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readWorkbook(bytes, limits);
  if (isUtf16(bytes)) return { unreadable: 'file-encoding' };
  // A zero byte is in no text: pictures, old workbooks, programs.
  if (bytes.includes(0)) return { unreadable: 'file-kind' };
  return readCsv(bytes, limits);
};

/** One more than may be, so that too many are seen as such; and the head. */
const rowsRead = ({ rows }: SheetLimits): number => rows + 2;

const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const readWorkbook = (bytes: Buffer, limits: SheetLimits): SheetRead => {
  if (unpackedSize(bytes, MOST_UNPACKED) === undefined) return { unreadable: 'file-damaged' };
  try {
    const sheetRows = rowsRead(limits);
    const book = read(bytes, { type: 'buffer', sheetRows, cellDates: true, cellFormula: false, cellHTML: false });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    if (sheet === undefined) return { unreadable: 'file-kind' };
    const last = utils.decode_range(sheet['!ref'] ?? 'A1').e;
    const range = { s: { r: 0, c: 0 }, e: { r: last.r, c: Math.min(last.c, limits.columns) } };
    const options = { header: 1, defval: '', blankrows: true, range } as const;
    const shown: unknown[][] = utils.sheet_to_json(sheet, { ...options, raw: false });
    const values: unknown[][] = utils.sheet_to_json(sheet, { ...options, raw: true, UTC: true });
    return { sheet: shown.map((cells, row) => cells.map((cell, place) => textOf(cell, values[row]?.[place]))) };
  } catch {
    return { unreadable: 'file-damaged' };
  }
};

/**
 * Each cell as it is shown, but for dates, which are told by their value: how they are shown depends on the computer that wrote
 * them, and 3/4 may be March or April.
 */
const textOf = (shown: unknown, value: unknown): string =>
  value instanceof Date ? dateText(value.toISOString()) : String(shown);

/** Spreadsheets keep a time of day as a date in their first year. */
const dateText = (iso: string): string => {
  const [day, time] = [iso.slice(0, 10), iso.slice(11, 16)];
  if (iso < '1901') return time;
  return time === '00:00' ? day : `${day} ${time}`;
};

const readCsv = (bytes: Buffer, limits: SheetLimits): SheetRead => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { unreadable: 'file-encoding' };
  }
  try {
    const sheet: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: limits.columns * limits.cell,
      to: rowsRead(limits),
    });
    return { sheet: sheet.map((cells) => cells.slice(0, limits.columns).map(withoutApostrophe)) };
  } catch {
    return { unreadable: 'file-damaged' };
  }
};

/** Put there by our own template before what spreadsheets would take for a formula. */
const withoutApostrophe = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

const DELIMITERS = [',', ';', '\t'] as const;

/** What stands most often in the first line: Excel writes semicolons where a comma is the decimal sign. */
const delimiterOf = (text: string): string => {
  const [head = ''] = text.split(/\r?\n/, 1);
  const countOf = (delimiter: string): number => head.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? ',';
};
