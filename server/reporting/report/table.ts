import type { Locale } from '#shared/contract/locale.ts';
import type { PeriodReport, ReportRow } from '#shared/contract/period-report.ts';
import { dayInFigures, periodInWords } from '#shared/reporting/period-words.ts';
import { ruleInWords } from '#shared/reporting/rule-words.ts';
import { isReached } from '#shared/reporting/shares.ts';
import type { Cell } from '../../tables/cell.ts';
import type { PlainTable } from '../../tables/table.ts';
import { REPORT_WORDS } from './words.ts';

const LAYOUT = [
  { width: 48, align: 'left' },
  { width: 12, align: 'right' },
  { width: 12, align: 'right' },
  { width: 12, align: 'right' },
  { width: 12, align: 'right' },
  { width: 14, align: 'center' },
  { width: 14, align: 'right' },
  { width: 14, align: 'right' },
  { width: 44, align: 'left' },
  { width: 80, align: 'left' },
] as const;

/** The indicators of a period as a table: the official figure, what stands now, and the rule in force. */
export const reportTable = (report: PeriodReport, locale: Locale): PlainTable => {
  const words = REPORT_WORDS[locale];
  const { online, hybrid, inPerson, secret } = report.held;
  const months = report.closedMonths.map((month) => dayInFigures(month)).join(', ');
  return {
    sheet: words.sheet,
    heading: words.heading(periodInWords(report.period, locale)),
    about: report.unit.name,
    notes: [
      words.asOf(dayInFigures(report.day)),
      months === '' ? words.open : words.closed(months),
      words.held({ total: online + hybrid + inPerson, online, hybrid, inPerson, secret }),
      ...(report.unsettled === 0 ? [] : [words.unsettled(report.unsettled)]),
    ],
    columns: LAYOUT.map((column, index) => ({ ...column, title: words.columns[index] ?? '' })),
    rows: report.rows.map((row) => cellsOf(row, locale)),
    proof: null,
  };
};

const cellsOf = ({ name, official, live, target, source, counts }: ReportRow, locale: Locale): Cell[] => {
  const words = REPORT_WORDS[locale];
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const count = (value: number): Cell => ({ kind: 'count', value });
  const share = (value: number | null): Cell => (value === null ? text('') : { kind: 'share', value });
  const reached = isReached(official, target);
  return [
    text(locale === 'en' && name.en !== '' ? name.en : name.vi),
    count(official.numerator),
    count(official.denominator),
    share(official.denominator === 0 ? null : official.numerator / official.denominator),
    share(target),
    text(reached === null ? '' : words.judged[reached ? 'reached' : 'missed']),
    count(live.numerator),
    count(live.denominator),
    text(source),
    text(ruleInWords(counts, locale)),
  ];
};
