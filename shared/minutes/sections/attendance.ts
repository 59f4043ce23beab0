import type { AttendanceRow } from '../../contract/attendance.ts';
import type { Section } from '../../contract/drafts.ts';
import type { ListedPerson } from '../../contract/roll-call.ts';
import type { Block } from '../../papers/paper.ts';
import { bold, count, heading, list, paragraph } from '../blocks.ts';
import type { MinutesSource } from '../source.ts';

/** Up to this many units are named in a list; more stand in a table, whose head is repeated on every page. */
const LONGEST_LIST = 15;

/** Who was there and who was not, by the corrected sheet: the article on minutes asks for those actually present. */
export const attendance = ({ report }: MinutesSource): Section => {
  const { rows, totals } = report;
  const present = rows.filter(({ counted }) => counted.attended);
  const absent = rows.filter(({ invited, counted }) => invited && !counted.attended);
  const { all, byGroup } = totals;
  return {
    key: 'attendance',
    source: 'log',
    mend: 'attendance',
    blocks: [
      heading('Thành phần tham dự'),
      paragraph(
        `Được mời ${count(all.invited)} điểm cầu; có mặt ${count(all.attended)}; ` +
          `vắng có lý do ${count(all.excused)}; vắng không lý do ${count(all.unexcused)}` +
          `${all.headcount > 0 ? `; tổng số người dự ${count(all.headcount)}` : ''}.`,
      ),
      ...(byGroup.length > 1 && all.invited > LONGEST_LIST ? [totalsTable(byGroup)] : []),
      ...named('Có mặt', present, presentLine, PRESENT_COLUMNS, presentCells),
      ...named(
        'Vắng có lý do',
        absent.filter(({ counted }) => counted.excused),
        absentLine,
        ABSENT_COLUMNS,
        absentCells,
      ),
      ...named(
        'Vắng không lý do',
        absent.filter(({ counted }) => !counted.excused),
        absentLine,
        ABSENT_COLUMNS,
        absentCells,
      ),
    ],
  };
};

type Column = Extract<Block, { kind: 'table' }>['columns'][number];
const column = (title: string, share: number, align: Column['align'] = 'left'): Column => ({ title, share, align });

const PRESENT_COLUMNS = [
  column('TT', 1, 'center'),
  column('Đơn vị', 4),
  column('Thuộc', 3),
  column('Đại biểu', 5),
  column('Ghi chú', 3),
];
const ABSENT_COLUMNS = [column('TT', 1, 'center'), column('Đơn vị', 4), column('Thuộc', 3), column('Lý do', 6)];

const totalsTable = (groups: MinutesSource['report']['totals']['byGroup']): Block => ({
  kind: 'table',
  columns: [
    column('Khối, địa bàn', 4),
    column('Được mời', 2, 'right'),
    column('Có mặt', 2, 'right'),
    column('Vắng có lý do', 2, 'right'),
    column('Vắng không lý do', 2, 'right'),
    column('Số người', 2, 'right'),
  ],
  rows: groups.map(({ key, ...sums }) => [
    key === '' ? 'Ngoài thành phần mời' : key,
    ...[sums.invited, sums.attended, sums.excused, sums.unexcused, sums.headcount].map(count),
  ]),
});

const named = (
  label: string,
  rows: readonly AttendanceRow[],
  line: (row: AttendanceRow) => string,
  columns: Column[],
  cells: (row: AttendanceRow) => string[],
): Block[] => {
  if (rows.length === 0) return [];
  const head = paragraph(bold(`${label} (${count(rows.length)}):`));
  if (rows.length <= LONGEST_LIST) return [head, list(rows.map(line))];
  return [head, { kind: 'table', columns, rows: rows.map((row, index) => [String(index + 1), ...cells(row)]) }];
};

const remarksOf = ({ counted, invited }: AttendanceRow): string =>
  [
    ...(counted.late ? ['đến muộn'] : []),
    ...(counted.leftEarly ? ['rời họp sớm'] : []),
    ...(invited ? [] : ['ngoài thành phần mời']),
  ].join(', ');

const nameOr = (name: string | null): string => name ?? '(đã xóa tên)';

const personText = ({ name, office, deputisesFor }: ListedPerson): string =>
  [
    nameOr(name),
    ...(office === '' ? [] : [`, ${office}`]),
    ...(deputisesFor === null ? [] : [` (dự thay ${nameOr(deputisesFor.name)})`]),
  ].join('');

/** Those who answered for the room; else the substitute that the chair had approved; else how many there were. */
const peopleOf = ({ rollCall, reply, counted }: AttendanceRow): string => {
  const people = rollCall?.answer === 'present' ? rollCall.people.map(personText) : [];
  if (people.length > 0) return people.join('; ');
  if (reply?.substitute) return `${nameOr(reply.substitute.name)}, ${reply.substitute.office} (người dự thay)`;
  return counted.headcount === null ? '' : `${counted.headcount} người`;
};

const presentCells = (row: AttendanceRow): string[] => [row.unitName, row.groupName, peopleOf(row), remarksOf(row)];

const presentLine = (row: AttendanceRow): string => {
  const people = peopleOf(row);
  const remarks = remarksOf(row);
  return [row.unitName, ...(people === '' ? [] : [`: ${people}`]), ...(remarks === '' ? [] : [` (${remarks})`])].join(
    '',
  );
};

/** As the secretary wrote it down when excusing, or as the unit said it itself. */
const absenceReason = ({ corrections, rollCall, reply, counted }: AttendanceRow): string => {
  const excuse = corrections.findLast(({ correction }) => correction.field === 'excused');
  if (counted.excused && excuse) return excuse.reason;
  return rollCall?.answer === 'absent' && rollCall.note !== '' ? rollCall.note : (reply?.reason ?? '');
};

const absentCells = (row: AttendanceRow): string[] => [row.unitName, row.groupName, absenceReason(row)];

const absentLine = (row: AttendanceRow): string => {
  const reason = absenceReason(row);
  return reason === '' ? row.unitName : `${row.unitName}: ${reason}`;
};
