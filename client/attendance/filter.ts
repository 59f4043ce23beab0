import type { AttendanceRow } from '#shared/contract/attendance.ts';
import { foldForSearch } from '#shared/org/search.ts';
import { resultOf } from './result.ts';

/** The questions that the report answers, each with its rows. The words stand in `attendance:tiles`. */
const FACETS = {
  all: () => true,
  attended: (row) => row.counted.attended,
  insufficient: (row) => resultOf(row) === 'insufficient',
  absent: (row) => resultOf(row) === 'absent',
  excused: (row) => resultOf(row) === 'excused',
  late: (row) => row.counted.late,
  leftEarly: (row) => row.counted.leftEarly,
  disconnected: (row) => row.disconnections > 0,
} as const satisfies Record<string, (row: AttendanceRow) => boolean>;

export type Facet = keyof typeof FACETS;

/** The facets in the order in which they are shown. */
export const facets: readonly Facet[] = [
  'all',
  'attended',
  'insufficient',
  'absent',
  'excused',
  'late',
  'leftEarly',
  'disconnected',
];

/** How many rows a facet has. */
export const countIn = (rows: readonly AttendanceRow[], facet: Facet): number => rows.filter(FACETS[facet]).length;

/** The rows of a facet whose unit or group is called like this, typed with or without accents. */
export function filterRows(rows: readonly AttendanceRow[], facet: Facet, query: string): AttendanceRow[] {
  const wanted = foldForSearch(query);
  return rows.filter((row) => FACETS[facet](row) && foldForSearch(`${row.unitName} ${row.groupName}`).includes(wanted));
}
