import { line } from '../../contract/administration-units.ts';
import type { RegisterColumn } from '../../contract/register-import.ts';
import type { Places } from '../../sheets/head.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { shortened, yesOrNo } from '../../sheets/words.ts';
import { readCount, readDay, readTime } from './cells.ts';
import type { Found } from './found.ts';

/** Days between which a meeting may lie, both included. */
export type DayBounds = { first: string; last: string };

/**
 * The cells of one row, each read by what it is to hold. Where it holds something else, the mistake is noted and the answer is
 * undefined; an empty cell that may be empty is null.
 */
export type RowCells = {
  found: readonly Found[];
  say(column: RegisterColumn | null, code: Found['code'], about?: string): undefined;
  /** Without the space around it. */
  raw(column: RegisterColumn): string;
  text(column: RegisterColumn, most: number): string | undefined;
  /** '' where the cell is empty. */
  optionalText(column: RegisterColumn, most: number): string | undefined;
  word<W>(column: RegisterColumn, read: (text: string) => W | undefined, code: Found['code']): W | undefined;
  flag(column: RegisterColumn): boolean | undefined;
  count(column: RegisterColumn, most: number, code: Found['code']): number | null | undefined;
  day(column: RegisterColumn, bounds: DayBounds): string | undefined;
  time(column: RegisterColumn): number | null | undefined;
};

/** There are few lengths, and thousands of cells: making a schema takes longer than using it. */
const schemas = new Map<number, ReturnType<typeof line>>();
const lineOf = (most: number): ReturnType<typeof line> => {
  const schema = schemas.get(most) ?? line(most);
  schemas.set(most, schema);
  return schema;
};

/** The cells of a row, by the places of their columns. */
export const rowCells = (cells: Sheet[number], row: number, places: Places<RegisterColumn>): RowCells => {
  const found: Found[] = [];
  const say: RowCells['say'] = (column, code, about = '') => {
    found.push({ row, column, code, about: shortened(about) });
    return undefined;
  };
  const raw: RowCells['raw'] = (column) => cells[places.get(column) ?? -1]?.trim() ?? '';

  const optionalText: RowCells['optionalText'] = (column, most) => {
    const given = raw(column);
    if (given === '') return '';
    if (given.normalize('NFC').length > most) return say(column, 'too-long', given);
    const { success, data } = lineOf(most).safeParse(given);
    return success ? data : say(column, 'not-printable', given);
  };

  /** The mistake is noted where a cell that must be filled is empty. */
  const isFilled = (column: RegisterColumn): boolean => {
    if (raw(column) !== '') return true;
    say(column, 'missing');
    return false;
  };

  return {
    found,
    say,
    raw,
    optionalText,
    text: (column, most) => (isFilled(column) ? optionalText(column, most) : undefined),
    word: (column, read, code) =>
      isFilled(column) ? (read(raw(column)) ?? say(column, code, raw(column))) : undefined,
    flag: (column) => yesOrNo(raw(column)) ?? say(column, 'bad-yes-no', raw(column)),
    count: (column, most, code) => {
      if (raw(column) === '') return null;
      const count = readCount(raw(column));
      return count === undefined || count > most ? say(column, code, raw(column)) : count;
    },
    day: (column, { first, last }) => {
      if (!isFilled(column)) return undefined;
      const read = readDay(raw(column));
      if ('fault' in read) return say(column, read.fault, raw(column));
      if (read.day < first) return say(column, 'day-too-early', raw(column));
      return read.day > last ? say(column, 'day-too-late', raw(column)) : read.day;
    },
    time: (column) => (raw(column) === '' ? null : (readTime(raw(column)) ?? say(column, 'bad-time', raw(column)))),
  };
};
