import type {
  AttendanceReport,
  AttendanceRow,
  AttendanceTotals,
  Interval,
  MadeCorrection,
} from '#shared/contract/attendance.ts';
import { unitLevel } from '#shared/contract/units.ts';
import { clockText } from '../calendar.ts';
import type { Cell } from '../tables/cell.ts';
import type { Words } from './words.ts';

const SECOND_MS = 1000;

/** To the second, as the sheet shows it. */
export const toSecond = (at: number): number => Math.round(at / SECOND_MS) * SECOND_MS;

/** The columns in their order. */
export const COLUMNS = [
  'unit',
  'group',
  'invited',
  'from',
  'to',
  'intervals',
  'minutes',
  'share',
  'late',
  'leftEarly',
  'disconnections',
  'attended',
  'reply',
  'rollCall',
  'headcount',
  'people',
  'deputies',
  'remarks',
  'sweep',
  'excuse',
  'counted',
  'corrections',
] as const;
export type Column = (typeof COLUMNS)[number];

/** One room's line. */
export const lineOf = (row: AttendanceRow, words: Words): Record<Column, Cell> => {
  const text = (content: string): Cell => ({ kind: 'text', text: content });
  const answer = (value: boolean): Cell => text(value ? words.yes : words.no);
  return {
    unit: text(row.unitName),
    group: text(row.groupName),
    invited: answer(row.invited),
    from: { kind: 'time', at: row.intervals[0]?.from ?? null },
    to: { kind: 'time', at: row.intervals.at(-1)?.to ?? null },
    intervals: text(row.intervals.map(spanText).join(', ')),
    minutes: { kind: 'minutes', ms: row.presentMs },
    share: { kind: 'share', value: row.share },
    late: answer(row.late),
    leftEarly: answer(row.leftEarly),
    disconnections: { kind: 'count', value: row.disconnections },
    attended: answer(row.attended),
    ...statementsOf(row, words),
  };
};

/** What a room said of itself, and what was put right by hand. */
const statementsOf = (row: AttendanceRow, words: Words) => {
  const text = (content: string): Cell => ({ kind: 'text', text: content });
  const { reply, rollCall, sweep, counted, corrections } = row;
  const nameOf = (name: string | null): string => name ?? words.blanked;
  const people = rollCall?.people ?? [];
  const withOffice = people.map(({ name, office }) => [nameOf(name), office].filter(Boolean).join(' – '));
  const deputies = people.flatMap(({ name, deputisesFor }) =>
    deputisesFor === null ? [] : [words.deputyText(nameOf(name), nameOf(deputisesFor.name))],
  );
  // Whom the chair agreed to stands in for who was invited, until the room itself says who sits there.
  if (people.length === 0 && reply?.substitute) {
    deputies.push([nameOf(reply.substitute.name), reply.substitute.office].join(' – '));
  }
  const remarks = [rollCall?.note, sweep?.note].filter(Boolean);
  const headcount: Cell =
    counted.headcount === null ? { kind: 'text', text: '' } : { kind: 'count', value: counted.headcount };
  return {
    reply: text(reply ? [words.replies[reply.state], reply.reason].filter(Boolean).join(': ') : ''),
    rollCall: text(rollCall ? words.rollAnswers[rollCall.answer] : ''),
    headcount,
    people: text(withOffice.join('; ')),
    deputies: text(deputies.join('; ')),
    remarks: text(remarks.join('; ')),
    sweep: text(sweep ? words.sweepAnswers[sweep.answer] : ''),
    excuse: text(counted.attended ? '' : words.excuses[counted.excused ? 'excused' : 'unexcused']),
    counted: text(counted.attended ? words.yes : words.no),
    corrections: text(corrections.map((made) => correctionText(made, words)).join('; ')),
  };
};

const correctionText = ({ at, author, correction, reason }: MadeCorrection, words: Words): string => {
  const { field, value } = correction;
  const said = typeof value === 'boolean' ? (value ? words.yes : words.no) : (value ?? words.takenBack);
  return `${words.fields[field]}: ${said} (${reason}; ${author}, ${clockText(toSecond(at))})`;
};

/** The columns of the totals in their order. */
export const TOTALS = [
  'invited',
  'attended',
  'late',
  'leftEarly',
  'excused',
  'unexcused',
  'answered',
  'headcount',
] as const;
export type TotalsColumn = (typeof TOTALS)[number];

/** The lines of the totals: all, each level, each district. */
export const totalsLines = (
  { totals }: AttendanceReport,
  words: Words,
): [label: string, totals: AttendanceTotals][] => [
  [words.all, totals.all],
  ...totals.byLevel.map((line): [string, AttendanceTotals] => [levelText(line.key, words), line]),
  ...totals.byGroup.map((line): [string, AttendanceTotals] => [line.key || words.guests, line]),
];

const levelText = (key: string, words: Words): string => {
  const level = unitLevel.safeParse(key);
  return level.success ? words.levels[level.data] : key;
};

/** What stands above the table: of which meeting it speaks, by which rule, and what proves the log. */
export const headerOf = (report: AttendanceReport, words: Words): [label: string, cell: Cell][] => {
  const outages = report.outages.map(spanText).join(', ');
  return [
    [words.organiser, { kind: 'text', text: report.organiserName }],
    [words.opened, { kind: 'time', at: report.openedAt }],
    [
      words.ended,
      report.endedAt === null ? { kind: 'text', text: words.stillOpen } : { kind: 'time', at: report.endedAt },
    ],
    [words.openMinutes, { kind: 'minutes', ms: report.openMs }],
    [words.outages, { kind: 'text', text: outages || words.none }],
    [words.rule, { kind: 'text', text: words.ruleText(report.rules) }],
    [words.logHead, { kind: 'text', text: report.logHead }],
  ];
};

/** Minutes with one decimal. */
export const toMinutes = (ms: number): number => Math.round(ms / 6000) / 10;

const spanText = ({ from, to }: Interval): string => `${clockText(toSecond(from))}–${clockText(toSecond(to))}`;
