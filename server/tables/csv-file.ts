import { stringify } from 'csv-stringify/sync';

/** Where the list separator is a semicolon, as on computers set to Vietnamese, a cell may begin inside another one. */
const AFTER_SEPARATOR = /;(?=\s*[=+\-@])/gu;

/** Half a line's end would part a cell for some readers: it stands between quotes. */
const LINE_BREAK = /[\r\n]/u;

/**
 * Lines as CSV that Excel reads as UTF-8, by its byte-order mark. Text that would begin a formula there gets an apostrophe
 * before it.
 */
export const csvFile = (lines: readonly (readonly (string | number)[])[]): Buffer => {
  const harmless = lines.map((line) =>
    line.map((cell) => (typeof cell === 'string' ? cell.replaceAll(AFTER_SEPARATOR, ";'") : cell)),
  );
  return Buffer.from(
    stringify(harmless, { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: LINE_BREAK }),
  );
};
