import type { Locale } from '#shared/contract/locale.ts';
import type { RegisterColumn } from '#shared/contract/register-import.ts';
import { COLUMNS, HEADS } from '#shared/register/import/columns.ts';
import { EXAMPLE, LEGEND } from '#shared/register/import/legend.ts';
import { textCsv, type TextTable, textXlsx } from '../../sheets/text-table.ts';

/** In characters. */
const WIDTHS: Record<RegisterColumn, number> = {
  day: 13,
  starts: 13,
  minutes: 18,
  title: 40,
  organiser: 28,
  class: 24,
  wide: 11,
  form: 14,
  remoteOnline: 24,
  secret: 8,
  reach: 42,
  sites: 13,
  connected: 20,
  invited: 30,
  platform: 26,
  evidence: 28,
};

const NAMES = {
  vi: { meetings: 'Cuộc họp', legend: 'Cách ghi', column: 'Cột', what: 'Ghi gì' },
  en: { meetings: 'Meetings', legend: 'Legend', column: 'Column', what: 'What to write' },
} as const;

const meetings = (locale: Locale): TextTable => ({
  sheet: NAMES[locale].meetings,
  head: COLUMNS.map((column) => HEADS[locale][column]),
  widths: COLUMNS.map((column) => WIDTHS[column]),
  rows: [COLUMNS.map((column) => EXAMPLE[locale][column])],
});

const legend = (locale: Locale): TextTable => ({
  sheet: NAMES[locale].legend,
  head: [NAMES[locale].column, NAMES[locale].what],
  widths: [26, 90],
  rows: COLUMNS.map((column) => [HEADS[locale][column], LEGEND[locale][column]]),
});

/** The template for a file of meetings as CSV, with an example to be written over. */
export const templateCsv = (locale: Locale): Buffer => textCsv(meetings(locale));

/** The template as a workbook, with what may stand in each column on a sheet of its own. */
export const templateXlsx = async (locale: Locale): Promise<Buffer> => textXlsx([meetings(locale), legend(locale)]);
