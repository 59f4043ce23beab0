/** A day as people write it: `21/11/2026`, `2026-11-21`, with a time of day or without. */
export type DayRead = { day: string } | { fault: 'bad-day' | 'impossible-day' };

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[\sT].*)?$/;

/** Reads a day; one that no calendar has is told from what is no day at all. */
export const readDay = (text: string): DayRead => {
  const [, date, month, year] = DAY_FIRST.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDate] = YEAR_FIRST.exec(text) ?? [];
  const parts = [year ?? isoYear, month ?? isoMonth, date ?? isoDate];
  const [y, m, d] = parts.map(Number);
  if (y === undefined || m === undefined || d === undefined || parts.includes(undefined)) return { fault: 'bad-day' };
  const at = new Date(Date.UTC(y, m - 1, d));
  const isReal = at.getUTCFullYear() === y && at.getUTCMonth() === m - 1 && at.getUTCDate() === d;
  return isReal ? { day: at.toISOString().slice(0, 10) } : { fault: 'impossible-day' };
};

const TIME = /^(\d{1,2})\s*(?::|h|g|giờ|\.)\s*(\d{1,2})?(?::\d{2})?\s*(?:phút)?$/iu;

/** Minutes after midnight of a time of day as people write it: `8:30`, `08h30`, `14 giờ`; undefined where it is none. */
export const readTime = (text: string): number | undefined => {
  const [, hours, minutes = '0'] = TIME.exec(text.normalize('NFC')) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
};

const WHOLE = /^\d{1,6}(?:[.,]0+)?$/;

/** A whole number that is not below nought; undefined where it is none. */
export const readCount = (text: string): number | undefined =>
  WHOLE.test(text) ? Number.parseInt(text, 10) : undefined;

/** The parts of a list that semicolons or line breaks separate. */
export const readList = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
