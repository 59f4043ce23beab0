import type { ImportColumn } from '../../contract/administration-import.ts';
import type { Locale } from '../../contract/locale.ts';
import { foldForSearch } from '../search.ts';
import type { Found, Sheet } from './found.ts';

/** The heads of the columns, as the template writes them. */
export const HEADS: Record<Locale, Record<ImportColumn, string>> = {
  vi: {
    code: 'Mã đơn vị',
    name: 'Tên đơn vị',
    kind: 'Loại đơn vị',
    level: 'Cấp',
    parent: 'Đơn vị cấp trên',
    roomName: 'Tên phòng họp',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    ends: 'Kết thúc',
  },
  en: {
    code: 'Code',
    name: 'Name',
    kind: 'Kind',
    level: 'Level',
    parent: 'Unit above',
    roomName: 'Room',
    phone: 'Telephone',
    email: 'E-mail',
    ends: 'Ends',
  },
};

/** In the order of the template. */
export const COLUMNS = ['code', 'name', 'kind', 'level', 'parent', 'roomName', 'phone', 'email', 'ends'] as const;
const REQUIRED: readonly ImportColumn[] = ['name', 'kind', 'level', 'parent'];

const byHead = new Map(
  Object.values(HEADS).flatMap((heads) => COLUMNS.map((column) => [foldForSearch(heads[column]), column] as const)),
);

/** Where each column stands, from 0. */
export type Places = ReadonlyMap<ImportColumn, number>;

/** Reads the head of a file, in any order and either language, accents or not. */
export const readHead = (head: Sheet[number]): { places: Places; found: Found[] } => {
  const places = new Map<ImportColumn, number>();
  const found: Found[] = [];
  for (const [place, text] of head.entries()) {
    if (text.trim() === '') continue;
    const column = byHead.get(foldForSearch(text));
    if (column === undefined) found.push({ row: 1, column: null, code: 'column-unknown', about: text.trim() });
    else if (places.has(column)) found.push({ row: 1, column, code: 'column-twice', about: text.trim() });
    else places.set(column, place);
  }
  for (const column of REQUIRED) {
    if (!places.has(column)) found.push({ row: 1, column, code: 'column-missing', about: '' });
  }
  return { places, found };
};
