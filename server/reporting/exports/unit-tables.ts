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

/** How a table is drawn: in which language, and whether for a sheet of paper. */
export type Drawn = { locale: Locale; onPaper: boolean };

type Layout = { width: number; align: 'left' | 'right'; workbookOnly?: boolean };

/** Rank, unit and the unit above it: with them each line begins. */
const UNIT_LAYOUT: readonly Layout[] = [
  { width: 10, align: 'right' },
  { width: 30, align: 'left' },
  { width: 26, align: 'left', workbookOnly: true },
];
const NUMBER: Layout = { width: 11, align: 'right' };
const WORD: Layout = { width: 16, align: 'left' };
const PLAN: Layout = { ...NUMBER, workbookOnly: true };

const PARTICIPATION_LAYOUT = [...UNIT_LAYOUT, ...Array.from({ length: 10 }, () => NUMBER)];
const QUANTITY_LAYOUT = [
  ...UNIT_LAYOUT,
  { ...WORD, workbookOnly: true },
  NUMBER,
  NUMBER,
  NUMBER,
  NUMBER,
  WORD,
  WORD,
  WORD,
  WORD,
  PLAN,
  PLAN,
  WORD,
];

/** The columns that there is room for, of all that a workbook has. */
const fitted = (table: PlainTable, layout: readonly Layout[], onPaper: boolean): PlainTable => {
  const isShown = (_: unknown, at: number): boolean => !onPaper || layout[at]?.workbookOnly !== true;
  return {
    ...table,
    columns: table.columns.filter(isShown),
    rows: table.rows.map((row) => (Array.isArray(row) ? row.filter(isShown) : row)),
  };
};

const columnsOf = (layout: readonly Layout[], titles: readonly string[]): PlainTable['columns'] =>
  layout.map(({ width, align }, at) => ({ width, align, title: titles[at] ?? '' }));

const unitCells = (line: Ranked<ParticipationLine | QuantityLine>, locale: Locale): Cell[] => [
  line.rank === null ? text('') : count(line.rank),
  text(line.lastDay === null ? line.name : `${line.name} (${UNIT_WORDS[locale].ended(dayInFigures(line.lastDay))})`),
  text(line.groupName),
];

/** Units in the places that their attendance gives them, and all else that they did. */
export const participationFile = (units: ParticipationTable, { locale, onPaper }: Drawn): PlainTable => {
  const { levels, participation: words } = UNIT_WORDS[locale];
  const span = { from: dayInFigures(units.from), to: dayInFigures(units.to) };
  const table: PlainTable = {
    sheet: words.sheet,
    heading: words.heading,
    about: words.about(levels[units.level], span),
    notes: [words.note],
    columns: columnsOf(PARTICIPATION_LAYOUT, words.columns),
    rows: ranked(units.lines, attendanceRate, 'high').map((line) => [
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
  return fitted(table, PARTICIPATION_LAYOUT, onPaper);
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
export const quantityFile = (units: QuantityTable, { locale, onPaper }: Drawn): PlainTable => {
  const { levels, quantities: words } = UNIT_WORDS[locale];
  const { name } = units.indicator;
  const table: PlainTable = {
    sheet: words.sheet,
    heading: words.heading(units.year),
    about: locale === 'en' && name.en !== '' ? name.en : name.vi,
    notes: [
      units.target === null ? words.noTarget : words.target(targetOnPaper(units.target.share), units.target.source),
      words.note,
    ],
    columns: columnsOf(QUANTITY_LAYOUT, words.columns),
    rows: rankedByLevel(units.lines).map((line) => [
      ...unitCells(line, locale),
      text(levels[line.level]),
      count(line.held.numerator),
      count(line.held.denominator),
      share(rateOf(line)),
      units.target === null ? text('') : count(line.missing),
      ...line.quarters.map((quarter) => text(quarterText(quarter, units.target !== null))),
      units.target === null ? text('') : count(line.online),
      count(line.toCome),
      text(units.target !== null && line.toCome > 0 && !line.reachable ? words.outOfReach : ''),
    ]),
    proof: null,
  };
  return fitted(table, QUANTITY_LAYOUT, onPaper);
};

const quarterText = ({ over, held, toCome, online }: QuantityLine['quarters'][number], hasTarget: boolean): string =>
  [
    ...(over || held.denominator > 0 ? [`${held.numerator} / ${held.denominator}`] : []),
    ...(hasTarget && toCome > 0 ? [`+ ${online} / ${toCome}`] : []),
  ].join(' ');
