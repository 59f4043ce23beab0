import { IMPORT_LIMITS, type ImportColumn } from '../../contract/administration-import.ts';
import { roomName, roomPhone, unitCode, unitKind, unitName } from '../../contract/administration-units.ts';
import { mailAddress } from '../../contract/mail-address.ts';
import type { UnitLevel } from '../../contract/units.ts';
import { type Places, readHead } from '../../sheets/head.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { shortened, yesOrNo } from '../../sheets/words.ts';
import { UNIT_HEADS } from './columns.ts';
import type { Found } from './found.ts';
import { levelOf } from './words.ts';

/** A row of a file, each cell read. */
export type ImportRow = {
  row: number;
  code: string | null;
  name: string;
  kind: string;
  level: UnitLevel;
  /** The code or the name of the unit above. */
  parent: string;
  roomName: string | null;
  phone: string | null;
  email: string | null;
  ends: boolean;
};

/** What was read of a file. */
export type Read = {
  rows: ImportRow[];
  found: Found[];
  /** Codes and names in the rows with mistakes: other rows may speak of them rightly. */
  unread: string[];
};

/** Reads a file's rows with all mistakes of single cells. Empty rows are passed over. */
export const readRows = (sheet: Sheet): Read => {
  const [head, ...body] = sheet;
  if (head === undefined || head.every((cell) => cell.trim() === '')) return fault('file-empty');
  if (body.length > IMPORT_LIMITS.rows) return fault('too-many-rows');
  const { places, found: faults } = readHead(head, UNIT_HEADS);
  if (faults.length > 0) return { rows: [], found: faults, unread: [] };
  const found: Found[] = [];
  const unread: string[] = [];
  const rows: ImportRow[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(cells, index + 2, places);
    if (read.row) rows.push(read.row);
    else for (const column of ['code', 'name'] as const) unread.push(cells[places.get(column) ?? -1]?.trim() ?? '');
    found.push(...read.found);
  }
  if (rows.length === 0 && found.length === 0) return fault('file-empty');
  return { rows, found, unread };
};

const fault = (code: 'file-empty' | 'too-many-rows'): Read => ({
  rows: [],
  unread: [],
  found: [{ row: null, column: null, code, about: '' }],
});

type Schema = { safeParse(text: string): { success: boolean; data?: string | undefined } };

const readRow = (
  cells: Sheet[number],
  row: number,
  places: Places<ImportColumn>,
): { row: ImportRow | undefined; found: Found[] } => {
  const found: Found[] = [];
  const say = (column: ImportColumn, code: Found['code'], about: string): undefined => {
    found.push({ row, column, code, about });
    return undefined;
  };
  const raw = (column: ImportColumn): string => cells[places.get(column) ?? -1]?.trim() ?? '';

  /** A text that must be there, of at most so many letters; the code is what is said of one that is no such text. */
  const text = (column: ImportColumn, schema: Schema, most: number, code: Found['code']): string | undefined => {
    const given = raw(column);
    if (given === '') return say(column, 'missing', '');
    if (given.normalize('NFC').length > most) return say(column, 'too-long', shortened(given));
    const { success, data } = schema.safeParse(given);
    return success ? data : say(column, code, shortened(given));
  };
  const optional: (...asked: Parameters<typeof text>) => string | null | undefined = (column, ...asked) =>
    raw(column) === '' ? null : text(column, ...asked);

  const code = optional('code', unitCode, 20, 'bad-code');
  const name = text('name', unitName, 200, 'not-printable');
  const kind = text('kind', unitKind, 60, 'not-printable');
  const parent = text('parent', unitName, 200, 'not-printable');
  const room = optional('roomName', roomName, 200, 'not-printable');
  const phone = optional('phone', roomPhone, 40, 'bad-phone');
  const email = optional('email', mailAddress, 254, 'bad-email');
  const levelText = raw('level');
  const level =
    levelText === ''
      ? say('level', 'missing', '')
      : (levelOf(levelText) ?? say('level', 'unknown-level', shortened(levelText)));
  const ends = yesOrNo(raw('ends')) ?? say('ends', 'unknown-word', shortened(raw('ends')));

  const isWhole =
    code !== undefined &&
    name !== undefined &&
    kind !== undefined &&
    parent !== undefined &&
    room !== undefined &&
    phone !== undefined &&
    email !== undefined &&
    level !== undefined &&
    ends !== undefined;
  return {
    row: isWhole ? { row, code, name, kind, level, parent, roomName: room, phone, email, ends } : undefined,
    found,
  };
};
