import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** The file of all units as it was taken along, with a mail address for each. */
export const withAddresses = (file: string): string => {
  const [head = [], ...rows] = parse(file.replace(/^\uFEFF/, ''));
  const place = head.indexOf('Thư điện tử');
  return stringify([head, ...rows.map((cells, index) => cells.with(place, `donvi${index}@hanoi.example`))]);
};
