import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { ImportColumn } from '#shared/contract/administration-import.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { Room, UnitWithRoom } from '#shared/contract/units.ts';
import { COLUMNS, HEADS } from '#shared/org/import/columns.ts';
import { LEVEL_WORDS } from '#shared/org/import/words.ts';
import type { UnitTree } from '#shared/org/tree.ts';

/** The units that stand in the template, with the tree and the rooms that they are taken from. */
export type TemplateUnits = {
  units: readonly UnitWithRoom[];
  tree: UnitTree<UnitWithRoom>;
  rooms: ReadonlyMap<string, Room>;
};

/** In characters. */
const WIDTHS: Record<ImportColumn, number> = {
  code: 14,
  name: 34,
  kind: 18,
  level: 24,
  parent: 18,
  roomName: 40,
  phone: 18,
  email: 30,
  ends: 12,
};

const rowsOf = ({ units, tree, rooms }: TemplateUnits, locale: Locale): string[][] =>
  units.map((unit) => {
    const above = tree.get(unit.parentId ?? unit.id) ?? unit;
    const room = rooms.get(unit.id);
    const cells: Record<ImportColumn, string> = {
      code: unit.code ?? '',
      name: unit.name,
      kind: unit.kind,
      level: LEVEL_WORDS[locale][unit.level],
      parent: above.code ?? above.name,
      roomName: room?.name ?? '',
      phone: unit.phone ?? '',
      email: room?.email ?? '',
      ends: '',
    };
    return COLUMNS.map((column) => cells[column]);
  });

const headOf = (locale: Locale): string[] => COLUMNS.map((column) => HEADS[locale][column]);

/** The template as CSV. What would begin a formula is made harmless by an apostrophe, which reading takes off again. */
export const templateCsv = (units: TemplateUnits, locale: Locale): Buffer => {
  const lines = [headOf(locale), ...rowsOf(units, locale)];
  return Buffer.from(stringify(lines, { bom: true, escape_formulas: true, record_delimiter: 'windows' }));
};

/** The template as a workbook: all cells are texts, so that codes keep their leading zeros. */
export const templateXlsx = async (units: TemplateUnits, locale: Locale): Promise<Buffer> => {
  const head: Row = headOf(locale).map((value) => ({
    value,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#d9dee6',
    borderStyle: 'thin',
  }));
  const rows = rowsOf(units, locale).map((cells): Row => cells.map((value) => ({ value, type: String, format: '@' })));
  const columns = COLUMNS.map((column) => ({ width: WIDTHS[column] }));
  const sheet = locale === 'vi' ? 'Đơn vị' : 'Units';
  return writeExcelFile(
    [head, ...rows],
    { sheet, columns, stickyRowsCount: 1 },
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBuffer();
};
