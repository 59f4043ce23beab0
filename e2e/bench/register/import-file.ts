import { COLUMNS, HEADS } from '#shared/register/import/columns.ts';

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** A file of so many meetings of a year, as CSV: other ones for each mark. */
export const importFile = (rows: number, year: number, mark: string): Uint8Array<ArrayBuffer> => {
  const lines = Array.from({ length: rows }, (_none, at) => {
    const row: Row = {
      day: new Date(Date.UTC(year, 0, 1 + (at % 365))).toISOString().slice(0, 10),
      starts: '08:00',
      minutes: '120',
      title: `Họp giao ban ${mark} số ${at}`,
      organiser: 'Thành phố Hà Nội',
      class: 'Giao ban',
      wide: 'có',
      form: 'Trực tuyến',
      sites: '584',
      connected: '570',
    };
    return COLUMNS.map((column) => row[column] ?? '');
  });
  const head = COLUMNS.map((column) => HEADS.vi[column]);
  const text = [head, ...lines].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n');
  return new TextEncoder().encode(text);
};
