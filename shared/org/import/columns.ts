import type { ImportColumn } from '../../contract/administration-import.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Heads } from '../../sheets/head.ts';

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

/** What the head of a file of units says. */
export const UNIT_HEADS: Heads<ImportColumn> = {
  columns: COLUMNS,
  heads: HEADS,
  required: ['name', 'kind', 'level', 'parent'],
};
