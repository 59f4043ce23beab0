import { foldForSearch } from '../org/search.ts';

const YES = ['x', 'co', 'yes'];
const NO = ['', 'khong', 'no'];

/** Whether a cell says yes; undefined where it says neither. An empty one says no. */
export const yesOrNo = (text: string): boolean | undefined => {
  const word = foldForSearch(text);
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
};

/** A cell's text as a sentence quotes it. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
