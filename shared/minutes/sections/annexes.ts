import type { AttendanceReport, AttendanceRow, AttendanceTotals } from '../../contract/attendance.ts';
import type { Section } from '../../contract/drafts.ts';
import { annexName } from '../../papers/lines.ts';
import type { Row } from '../../papers/paper.ts';
import { absenceReason, attendeesIn, peopleOf, remarksOf } from '../attendees.ts';
import { column, count } from '../blocks.ts';
import { fact } from './section.ts';

/** Up to this many units are named in the body; more of them in an annex, by district. */
const LONGEST_LIST = 15;

type Lists = { present: AttendanceRow[]; absent: AttendanceRow[] };

const longLists = (report: AttendanceReport): Lists => {
  const { present, excused, unexcused } = attendeesIn(report);
  const away = new Set([...excused, ...unexcused]);
  return {
    present: present.length > LONGEST_LIST ? present : [],
    absent: away.size > LONGEST_LIST ? report.rows.filter((row) => away.has(row)) : [],
  };
};

/** Which lists are annexes, each by its name, as the body refers to it (`Phụ lục I`); null where the list is in the body. */
export const annexesOf = (report: AttendanceReport): { present: string | null; absent: string | null } => {
  const { present, absent } = longLists(report);
  const total = [present, absent].filter((rows) => rows.length > 0).length;
  return {
    present: present.length > 0 ? annexName(0, total) : null,
    absent: absent.length > 0 ? annexName(total - 1, total) : null,
  };
};

/** Lists of units that are too long for the body: by district, each with its totals. */
export const annexes = (report: AttendanceReport): Section[] => {
  const { present, absent } = longLists(report);
  return [
    ...(present.length === 0
      ? []
      : [
          fact('annex-present', [presentTable(present, report)], {
            mend: 'attendance',
            annex: 'Danh sách đơn vị có mặt',
          }),
        ]),
    ...(absent.length === 0
      ? []
      : [
          fact('annex-absent', [absentTable(absent, report)], {
            mend: 'attendance',
            annex: 'Danh sách đơn vị vắng mặt',
          }),
        ]),
  ];
};

const presentTable = (rows: readonly AttendanceRow[], report: AttendanceReport) => ({
  kind: 'table' as const,
  columns: [column('TT', 1, 'center'), column('Đơn vị', 4), column('Đại biểu', 9), column('Ghi chú', 2.5)],
  rows: byDistrict(rows, report, (row) => [row.unitName, peopleOf(row), remarksOf(row)]),
});

const absentTable = (rows: readonly AttendanceRow[], report: AttendanceReport) => ({
  kind: 'table' as const,
  columns: [column('TT', 1, 'center'), column('Đơn vị', 4), column('Lý do', 8), column('Ghi chú', 3)],
  rows: byDistrict(rows, report, (row) => [
    row.unitName,
    absenceReason(row),
    row.counted.excused ? 'vắng có lý do' : 'vắng không lý do',
  ]),
});

/** Lines numbered through, below a line with the totals of their district. */
const byDistrict = (
  rows: readonly AttendanceRow[],
  { totals }: AttendanceReport,
  cells: (row: AttendanceRow) => string[],
): Row[] => {
  const sums = new Map(totals.byGroup.map((line) => [line.key, line]));
  let line = 0;
  return [...Map.groupBy(rows, ({ groupName }) => groupName)].flatMap(([name, members]): Row[] => [
    { section: sectionText(name, sums.get(name)) },
    ...members.map((row) => {
      line += 1;
      return [String(line), ...cells(row)];
    }),
  ]);
};

const sectionText = (name: string, sums: AttendanceTotals | undefined): string => {
  if (name === '') return 'Ngoài thành phần mời';
  if (sums === undefined) return name;
  const { invited, attended, excused, unexcused } = sums;
  const absent = [
    ...(excused > 0 ? [`vắng có lý do ${count(excused)}`] : []),
    ...(unexcused > 0 ? [`vắng không lý do ${count(unexcused)}`] : []),
  ];
  return `${name}: ${[`có mặt ${count(attended)}/${count(invited)}`, ...absent].join('; ')}`;
};
