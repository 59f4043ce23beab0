import type { Locale } from '#shared/contract/locale.ts';
import type { ParticipationLine, ParticipationTable } from '#shared/contract/participation.ts';
import type { QuantityLine, QuantityTable } from '#shared/contract/quantities.ts';
import { unitLevel } from '#shared/contract/units.ts';
import { dayInFigures } from '#shared/reporting/period-words.ts';
import { targetOnPaper } from '#shared/reporting/shares.ts';
import { attendanceRate, unexcused } from '#shared/targets/participation.ts';
import { ranked, type Ranked } from '#shared/targets/ranking.ts';
import type { Cell } from '../../tables/cell.ts';
import type { PlainTable } from '../../tables/table.ts';
import { UNIT_WORDS } from './words.ts';

const text = (value: string): Cell => ({ kind: 'text', text: value });
const count = (value: number): Cell => ({ kind: 'count', value });
const share = (value: number | null): Cell => (value === null ? text('') : { kind: 'share', value });

/** Rank, unit and the unit above it: with them each line begins. */
const UNIT_LAYOUT = [
  { width: 7, align: 'right' },
  { width: 30, align: 'left' },
  { width: 26, align: 'left' },
] as const;
const NUMBER = { width: 11, align: 'right' } as const;
const WORD = { width: 16, align: 'left' } as const;

const unitCells = (line: Ranked<ParticipationLine | QuantityLine>, locale: Locale): Cell[] => [
  line.rank === null ? text('') : count(line.rank),
  text(line.lastDay === null ? line.name : `${line.name} (${UNIT_WORDS[locale].ended(dayInFigures(line.lastDay))})`),
  text(line.groupName),
];

/** Units in the places that their attendance gives them, and all else that they did. */
export const participationFile = (table: ParticipationTable, locale: Locale): PlainTable => {
  const { levels, participation: words } = UNIT_WORDS[locale];
  const layout = [...UNIT_LAYOUT, ...Array.from({ length: words.columns.length - UNIT_LAYOUT.length }, () => NUMBER)];
  const span = { from: dayInFigures(table.from), to: dayInFigures(table.to) };
  return {
    sheet: words.sheet,
    heading: words.heading,
    about: words.about(levels[table.level], span),
    notes: [words.note],
    columns: layout.map((column, at) => ({ ...column, title: words.columns[at] ?? '' })),
    rows: ranked(table.lines, attendanceRate, 'high').map((line) => [
      ...unitCells(line, locale),
      count(line.invited),
      count(line.attended),
      share(attendanceRate(line)),
      count(line.late),
      count(line.leftEarly),
      count(line.excused),
      count(unexcused(line)),
      count(line.disconnections),
      count(line.timesSpoken),
      { kind: 'minutes', ms: line.spokenMs },
    ]),
    proof: null,
  };
};

const rateOf = ({ held }: QuantityLine): number | null =>
  held.denominator === 0 ? null : held.numerator / held.denominator;

/** Units have their places among those of their level. */
const rankedByLevel = (lines: readonly QuantityLine[]): Ranked<QuantityLine>[] =>
  unitLevel.options.flatMap((level) =>
    ranked(
      lines.filter((line) => line.level === level),
      rateOf,
      'high',
    ),
  );

/** Units in the places that their share of online meetings gives them, with what is left to be done in the year. */
export const quantityFile = (table: QuantityTable, locale: Locale): PlainTable => {
  const { levels, quantities: words } = UNIT_WORDS[locale];
  const layout = [...UNIT_LAYOUT, WORD, NUMBER, NUMBER, NUMBER, NUMBER, WORD, WORD, WORD, WORD, NUMBER, NUMBER, WORD];
  const { name } = table.indicator;
  return {
    sheet: words.sheet,
    heading: words.heading(table.year),
    about: locale === 'en' && name.en !== '' ? name.en : name.vi,
    notes: [
      table.target === null ? words.noTarget : words.target(targetOnPaper(table.target.share), table.target.source),
      words.note,
    ],
    columns: layout.map((column, at) => ({ ...column, title: words.columns[at] ?? '' })),
    rows: rankedByLevel(table.lines).map((line) => [
      ...unitCells(line, locale),
      text(levels[line.level]),
      count(line.held.numerator),
      count(line.held.denominator),
      share(rateOf(line)),
      table.target === null ? text('') : count(line.missing),
      ...line.quarters.map((quarter) => text(quarterText(quarter, table.target !== null))),
      table.target === null ? text('') : count(line.online),
      count(line.toCome),
      text(table.target !== null && line.toCome > 0 && !line.reachable ? words.outOfReach : ''),
    ]),
    proof: null,
  };
};

const quarterText = ({ over, held, toCome, online }: QuantityLine['quarters'][number], hasTarget: boolean): string =>
  [
    ...(over || held.denominator > 0 ? [`${held.numerator} / ${held.denominator}`] : []),
    ...(hasTarget && toCome > 0 ? [`+ ${online} / ${toCome}`] : []),
  ].join(' ');
