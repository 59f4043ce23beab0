import type { Paper, Row } from './paper.ts';

const NO_BREAK_SPACE = '\u00A0';
/** Room for a number that is written in by hand. */
const GAP = NO_BREAK_SPACE.repeat(8);

/** `Số: 05/TB-UBND`: below 10 with a leading 0, with a gap while there is no number (Decree 30, appendix I, II.3). */
export const numberLine = (number: NonNullable<Paper['number']>): string =>
  `Số:${NO_BREAK_SPACE}${printedNumber(number)}`;

/** A paper's number as other papers name it, `05/TB-UBND`. */
export const printedNumber = ({ number, symbol }: NonNullable<Paper['number']>): string =>
  `${number === null ? GAP : twoDigits(number)}/${symbol}`;

/** `Hà Nội, ngày 05 tháng 02 năm 2026`: days below 10 and months 1 and 2 with a leading 0 (the same, II.4). */
export const placeAndDate = (place: string, day: string): string => `${place}, ${dayInWords(day)}`;

const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const months = Number(month);
  return `ngày ${date} tháng ${months < 3 ? month : months} năm ${year}`;
};

const COMMITTEE = 'ỦY BAN NHÂN DÂN';

/** The issuing agency in capitals; a committee's name breaks before the name of its territory. */
export const agencyLines = (name: string): string[] => {
  const capitals = name.toLocaleUpperCase('vi');
  return capitals.startsWith(`${COMMITTEE} `) ? [COMMITTEE, capitals.slice(COMMITTEE.length + 1)] : [capitals];
};

/** A list's mark as papers write it: an ordinary paragraph that begins with it. */
export const listMark = (ordered: boolean, index: number): string => (ordered ? `${index + 1}. ` : '- ');

/** `- Như trên;` … `- Lưu: VT, TH.`: all but the last end in a semicolon. */
export const recipientLines = (recipients: readonly string[]): string[] =>
  recipients.map((line, index) => {
    const bare = line.replace(/[;.\s]+$/u, '');
    return `- ${bare}${index === recipients.length - 1 ? '.' : ';'}`;
  });

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** An annex by its place, from 0: numbered in Roman where there are several (Decree 30, appendix I, III.1). */
export const annexName = (index: number, total: number): string =>
  total === 1 ? 'Phụ lục' : `Phụ lục ${ROMAN[index] ?? index + 1}`;

/** What an annex belongs to: `(Kèm theo Biên bản số 05/BB-UBND ngày 05 tháng 02 năm 2026 của Văn phòng)` (the same). */
export const annexedTo = ({ title, number, date, issuer }: Paper): string => {
  const numbered = number === null ? '' : ` ${numberLine(number).replace('Số:', 'số')}`;
  const dated = date === null ? '' : ` ${dayInWords(date)}`;
  return `(Kèm theo ${sentenceCase(title)}${numbered}${dated} của ${issuer.name})`;
};

const sentenceCase = (title: string): string =>
  title.slice(0, 1).toLocaleUpperCase('vi') + title.slice(1).toLocaleLowerCase('vi');

/** Whether a row of a table is a line across it. */
export const isSection = (row: Row): row is Extract<Row, { section: string }> => !Array.isArray(row);

/** A row's cells, one for each column: a missing one is empty, what is too much is left out. */
export const cellsOf = (cells: readonly string[], columns: number): string[] =>
  Array.from({ length: columns }, (_, index) => cells[index] ?? '');

const twoDigits = (number: number): string => String(number).padStart(2, '0');
