import type { ImportColumn } from '#shared/contract/administration-import.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { Room, UnitWithRoom } from '#shared/contract/units.ts';
import { COLUMNS, HEADS } from '#shared/org/import/columns.ts';
import { LEVEL_WORDS } from '#shared/org/import/words.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { textCsv, type TextTable, textXlsx } from '../../sheets/text-table.ts';

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

/** The template as CSV. */
export const templateCsv = (units: TemplateUnits, locale: Locale): Buffer => textCsv(tableOf(units, locale));

/** The template as a workbook. */
export const templateXlsx = async (units: TemplateUnits, locale: Locale): Promise<Buffer> =>
  textXlsx([tableOf(units, locale)]);

const tableOf = (units: TemplateUnits, locale: Locale): TextTable => ({
  sheet: locale === 'vi' ? 'Đơn vị' : 'Units',
  head: COLUMNS.map((column) => HEADS[locale][column]),
  widths: COLUMNS.map((column) => WIDTHS[column]),
  rows: rowsOf(units, locale),
});
