import type { AttendanceRow } from '#shared/contract/attendance.ts';

/** A line of the table: the head of a group, or a room. */
export type Line =
  | { kind: 'group'; key: string; name: string; attended: number; all: number }
  | { kind: 'room'; key: string; row: AttendanceRow };

/** The rows under the heads of their groups, in the order in which they come. */
export function linesOf(rows: readonly AttendanceRow[]): Line[] {
  return [...Map.groupBy(rows, ({ groupName }) => groupName)].flatMap(([name, members]): Line[] => [
    {
      kind: 'group',
      key: `group:${name}`,
      name,
      attended: members.filter(({ counted }) => counted.attended).length,
      all: members.length,
    },
    ...members.map((row): Line => ({ kind: 'room', key: row.roomId, row })),
  ]);
}
