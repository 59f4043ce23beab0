import type { AttendanceReport, AttendanceRow, Interval } from '#shared/contract/attendance.ts';
import { clockText } from '../calendar.ts';
import type { Words } from './words.ts';

/** A cell by what it means; the formats draw it each in their way. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'count'; value: number }
  | { kind: 'minutes'; ms: number }
  | { kind: 'share'; value: number }
  /** UTC milliseconds, or null for never. */
  | { kind: 'time'; at: number | null };

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
  };
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
