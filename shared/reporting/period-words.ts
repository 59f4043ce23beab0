import type { Locale } from '../contract/locale.ts';
import { daysOf } from '../periods/periods.ts';

const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A period in a sentence: `tháng 02 năm 2026`, `quý IV năm 2026`, `năm 2026`; months 1 and 2 with a leading 0. */
export const periodInWords = (period: string, locale: Locale): string => {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return locale === 'vi' ? `năm ${year}` : year;
  if (part.startsWith('Q')) {
    const number = Number(part.slice(1));
    return locale === 'vi' ? `quý ${QUARTERS[number - 1] ?? ''} năm ${year}` : `quarter ${number} of ${year}`;
  }
  const month = Number(part);
  return locale === 'vi' ? `tháng ${month < 3 ? part : month} năm ${year}` : `${MONTHS[month - 1] ?? ''} ${year}`;
};

/** First and last day of a period, `01/10/2026` and `31/10/2026`. */
export const daysInWords = (period: string): { from: string; to: string } => {
  const { from, to } = daysOf(period);
  return { from: dayInFigures(from), to: dayInFigures(to) };
};

/** `31/10/2026`. */
export const dayInFigures = (day: string): string => day.split('-').toReversed().join('/');
