import type { AttendanceReport, AttendanceRow, AttendanceTotals } from '#shared/contract/attendance.ts';
import type { PlainTable } from '../tables/table.ts';
import { momentText } from '../tables/paper.ts';
import { toMinutes } from './table.ts';
import type { Cell } from '../tables/cell.ts';
import { WORDS } from './words.ts';

const words = WORDS.vi;
const text = (content: string): Cell => ({ kind: 'text', text: content });

/** The attendance as it is put to the file: a line for each unit, by district with totals, the rule, the log's head. */
export const attendanceTable = (report: AttendanceReport): PlainTable => {
  const totals = new Map(report.totals.byGroup.map((line) => [line.key, line]));
  const groups = Map.groupBy(report.rows, ({ groupName }) => groupName);
  return {
    sheet: words.sheet,
    heading: 'Bảng tổng hợp tham dự',
    about: report.title,
    notes: notesOf(report),
    columns: [
      { title: words.columns.unit, width: 42, align: 'left' },
      { title: 'Từ', width: 10, align: 'center' },
      { title: 'Đến', width: 10, align: 'center' },
      { title: 'Số phút', width: 11, align: 'right' },
      { title: 'Tỷ lệ', width: 11, align: 'right' },
      { title: 'Số người', width: 10, align: 'right' },
      { title: 'Kết quả', width: 30, align: 'left' },
    ],
    rows: [...groups].flatMap(([groupName, rows]) => [
      { section: sectionOf(groupName || words.guests, totals.get(groupName)) },
      ...rows.map(lineOf),
    ]),
    proof: `${words.logHead}: ${report.logHead}`,
  };
};

const notesOf = (report: AttendanceReport): string[] => {
  const { openedAt, endedAt, openMs, rules, totals } = report;
  if (openedAt === null) return ['Cuộc họp chưa khai mạc.'];
  const until = endedAt === null ? words.stillOpen : `kết thúc lúc ${momentText(endedAt)}`;
  return [
    `Khai mạc lúc ${momentText(openedAt)}, ${until}; thời gian họp ${toMinutes(openMs)} phút, không kể tạm dừng.`,
    `${words.rule}: ${words.ruleText(rules)}.`,
    `${words.all}: ${totalsText(totals.all)}.`,
  ];
};

const totalsText = ({ invited, attended, late, excused, unexcused }: AttendanceTotals): string =>
  `được mời ${invited}, tham dự ${attended}, đến muộn ${late}, vắng có phép ${excused}, vắng không phép ${unexcused}`;

const sectionOf = (name: string, totals: AttendanceTotals | undefined): string =>
  totals === undefined ? name : `${name}: ${totalsText(totals)}`;

const lineOf = (row: AttendanceRow): Cell[] => [
  text(row.unitName),
  { kind: 'time', at: row.intervals[0]?.from ?? null },
  { kind: 'time', at: row.intervals.at(-1)?.to ?? null },
  { kind: 'minutes', ms: row.presentMs },
  { kind: 'share', value: row.share },
  row.counted.headcount === null ? text('') : { kind: 'count', value: row.counted.headcount },
  text(resultOf(row)),
];

const resultOf = ({ counted, corrections }: AttendanceRow): string => {
  const corrected = corrections.length > 0 ? ['đã điều chỉnh'] : [];
  if (!counted.attended) return [counted.excused ? 'vắng có phép' : 'vắng không phép', ...corrected].join('; ');
  const remarks = [counted.late ? 'đến muộn' : '', counted.leftEarly ? 'rời sớm' : ''].filter((part) => part !== '');
  return ['tham dự', ...remarks, ...corrected].join('; ');
};
