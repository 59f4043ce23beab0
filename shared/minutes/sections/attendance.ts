import type { AttendanceReport, AttendanceRow, AttendanceTotals } from '../../contract/attendance.ts';
import type { Section } from '../../contract/drafts.ts';
import type { UnitLevel } from '../../contract/units.ts';
import type { Block } from '../../papers/paper.ts';
import { absenceReason, attendeesIn, peopleOf, remarksOf, substitutesOf } from '../attendees.ts';
import { bold, column, count, heading, list, paragraph } from '../blocks.ts';
import { annexesOf } from './annexes.ts';
import { fact } from './section.ts';

/** Who was there and who was not, by the corrected sheet: Decision 45/2018/QĐ-TTg asks for those actually present. */
export const attendance = (report: AttendanceReport): Section => {
  const { present, excused, unexcused } = attendeesIn(report);
  const { all, byLevel } = report.totals;
  const { present: presentAnnex, absent: absentAnnex } = annexesOf(report);
  const inAnnex = presentAnnex !== null || absentAnnex !== null;
  return fact(
    'attendance',
    [
      heading('Thành phần tham dự:'),
      paragraph(totalsText(all)),
      ...(inAnnex && byLevel.length > 1 ? [levelTable(byLevel, all)] : []),
      ...named('Có mặt', present, presentLine, presentAnnex),
      ...(presentAnnex === null ? [] : substitutes(present, presentAnnex)),
      ...named('Vắng có lý do', excused, absentLine, absentAnnex),
      ...named('Vắng không lý do', unexcused, absentLine, absentAnnex),
    ],
    { mend: 'attendance' },
  );
};

const totalsText = ({ invited, attended, excused, unexcused, late, leftEarly, headcount }: AttendanceTotals): string =>
  [
    `Được mời ${count(invited)} điểm cầu`,
    `có mặt ${count(attended)}`,
    `vắng có lý do ${count(excused)}`,
    `vắng không lý do ${count(unexcused)}`,
    ...(late > 0 ? [`đến muộn ${count(late)}`] : []),
    ...(leftEarly > 0 ? [`rời họp sớm ${count(leftEarly)}`] : []),
    ...(headcount > 0 ? [`tổng số người dự ${count(headcount)}`] : []),
  ].join('; ') + '.';

const LEVELS: Record<UnitLevel, string> = {
  city: 'Thành phố',
  department: 'Sở, ban, ngành',
  district: 'Quận, huyện, thị xã',
  commune: 'Xã, phường, thị trấn',
};

const levelName = (key: string): string => Object.entries(LEVELS).find(([level]) => level === key)?.[1] ?? key;

const levelTable = (levels: readonly AttendanceTotals[], all: AttendanceTotals): Block => ({
  kind: 'table',
  columns: [
    column('Cấp', 4),
    column('Được mời', 2, 'right'),
    column('Có mặt', 2, 'right'),
    column('Vắng có lý do', 2, 'right'),
    column('Vắng không lý do', 2, 'right'),
    column('Số người', 2, 'right'),
  ],
  rows: [...levels.map((sums) => [levelName(sums.key), ...figures(sums)]), ['Tổng cộng', ...figures(all)]],
});

const figures = ({ invited, attended, excused, unexcused, headcount }: AttendanceTotals): string[] =>
  [invited, attended, excused, unexcused, headcount].map(count);

/** A list of units, or where it is to be found. */
const named = (
  label: string,
  rows: readonly AttendanceRow[],
  line: (row: AttendanceRow) => string,
  annex: string | null,
): Block[] => {
  if (rows.length === 0) return [];
  const head = `${label} (${count(rows.length)}):`;
  return annex === null
    ? [paragraph(bold(head)), list(rows.map(line))]
    : [paragraph(bold(head), ` danh sách tại ${annex} kèm theo.`)];
};

/** So many substitutes are named in the body; more of them in the list of those present alone. */
const MOST_SUBSTITUTES = 15;

const substitutes = (present: readonly AttendanceRow[], annex: string): Block[] => {
  const rows = present.filter((row) => substitutesOf(row) !== '');
  const line = (row: AttendanceRow): string => `${row.unitName}: ${substitutesOf(row)}`;
  return named('Người dự thay', rows, line, rows.length > MOST_SUBSTITUTES ? annex : null);
};

const presentLine = (row: AttendanceRow): string => {
  const people = peopleOf(row);
  const remarks = remarksOf(row);
  return [row.unitName, ...(people === '' ? [] : [`: ${people}`]), ...(remarks === '' ? [] : [` (${remarks})`])].join(
    '',
  );
};

const absentLine = (row: AttendanceRow): string => {
  const reason = absenceReason(row);
  return reason === '' ? row.unitName : `${row.unitName}: ${reason}`;
};
