import type { Locale } from '#shared/contract/locale.ts';
import type { RegisterFilter } from '#shared/contract/register-keeping.ts';
import type { RegisterLine } from '#shared/contract/register.ts';
import { dayInFigures } from '#shared/reporting/period-words.ts';
import { clockText } from '../../calendar.ts';
import type { Cell } from '../../tables/cell.ts';
import type { PlainTable } from '../../tables/table.ts';
import { REGISTER_WORDS } from './words.ts';

type Words = (typeof REGISTER_WORDS)[Locale];
type Column = {
  name: keyof Words['columns'];
  width: number;
  align: 'left' | 'center' | 'right';
  /** Whether there is room for it on paper. */
  onPaper: boolean;
  of: (line: RegisterLine, words: Words) => Cell;
};

/** A paper with more lines is read by nobody, and takes too long to make. */
export const MOST_ON_PAPER = 1000;

const text = (value: string): Cell => ({ kind: 'text', text: value });
const count = (value: number | null): Cell => (value === null ? text('') : { kind: 'count', value });

const formOf = ({ form, remoteOnline }: RegisterLine, words: Words): string => {
  if (form === null) return '';
  return form === 'ket-hop' && !remoteOnline ? words.hybridOffline : words.forms[form];
};

const COLUMNS: readonly Column[] = [
  { name: 'day', width: 34, align: 'center', onPaper: true, of: ({ day }) => ({ kind: 'day', day }) },
  {
    name: 'start',
    width: 8,
    align: 'center',
    onPaper: false,
    of: ({ startsAt }) => text(startsAt === null ? '' : clockText(startsAt).slice(0, 5)),
  },
  {
    name: 'title',
    width: 48,
    align: 'left',
    onPaper: true,
    of: ({ title, secret }, words) => text(secret ? words.secret : (title ?? '')),
  },
  { name: 'organiser', width: 28, align: 'left', onPaper: true, of: ({ organiserName }) => text(organiserName) },
  { name: 'class', width: 20, align: 'left', onPaper: true, of: (line, words) => text(words.classes[line.class]) },
  { name: 'form', width: 16, align: 'left', onPaper: true, of: (line, words) => text(formOf(line, words)) },
  {
    name: 'wide',
    width: 12,
    align: 'left',
    onPaper: false,
    of: ({ wide, secret }, words) => text(secret ? '' : words.wide[wide ? 'yes' : 'no']),
  },
  {
    name: 'reach',
    width: 24,
    align: 'left',
    onPaper: false,
    of: ({ reach }, words) => text(reach.map((level) => words.levels[level]).join('; ')),
  },
  { name: 'sites', width: 12, align: 'right', onPaper: true, of: ({ sites }) => count(sites) },
  { name: 'connected', width: 10, align: 'right', onPaper: true, of: (line) => count(line.sitesConnected) },
  {
    name: 'standing',
    width: 14,
    align: 'left',
    onPaper: true,
    of: (line, words) => text(words.standings[line.standing]),
  },
  { name: 'platform', width: 24, align: 'left', onPaper: false, of: ({ platform }) => text(platform) },
  { name: 'evidence', width: 28, align: 'left', onPaper: true, of: ({ evidence }) => text(evidence) },
  { name: 'origin', width: 18, align: 'left', onPaper: false, of: ({ origin }, words) => text(words.origins[origin]) },
  {
    name: 'correction',
    width: 14,
    align: 'left',
    onPaper: false,
    of: ({ afterClosing }, words) => text(afterClosing ? words.correction : ''),
  },
];

/** What is said above the lines. */
export type Told = {
  filter: RegisterFilter;
  /** The organiser to which the list is narrowed. */
  organiserName: string | null;
  /** The day on which the list is made. */
  day: string;
};

/** Lines of the register as a table, in their order; on paper not all columns and no more lines than somebody reads. */
export const registerTable = (
  lines: readonly RegisterLine[],
  { filter, organiserName, day }: Told,
  target: { locale: Locale; onPaper: boolean },
): PlainTable => {
  const words = REGISTER_WORDS[target.locale];
  const columns = COLUMNS.filter(({ onPaper }) => onPaper || !target.onPaper);
  const shown = target.onPaper ? lines.slice(0, MOST_ON_PAPER) : lines;
  const days = [
    ...(filter.from === undefined ? [] : [words.from(dayInFigures(filter.from))]),
    ...(filter.to === undefined ? [] : [words.to(dayInFigures(filter.to))]),
  ];
  const how = narrowings(filter, organiserName, words);
  return {
    sheet: words.sheet,
    heading: words.heading,
    about: days.join(' '),
    notes: [
      words.asOf(dayInFigures(day)),
      words.count(lines.length),
      ...(how.length === 0 ? [] : [words.narrowed(how.join('; '))]),
      ...(shown.length < lines.length ? [words.first(shown.length, lines.length)] : []),
    ],
    columns: columns.map(({ name, width, align }) => ({ title: words.columns[name], width, align })),
    rows: shown.map((line) => columns.map(({ of }) => of(line, words))),
    proof: null,
  };
};

const narrowings = (filter: RegisterFilter, organiserName: string | null, words: Words): string[] => [
  ...(organiserName === null ? [] : [organiserName]),
  ...(filter.class === undefined ? [] : [words.classes[filter.class]]),
  ...(filter.form === undefined ? [] : [words.forms[filter.form]]),
  ...(filter.wide === undefined ? [] : [words.wide[filter.wide]]),
  ...(filter.origin === undefined ? [] : [words.origins[filter.origin]]),
  ...(filter.standing === undefined ? [] : [words.standings[filter.standing]]),
  ...(filter.text === undefined || filter.text === '' ? [] : [words.text(filter.text)]),
];
