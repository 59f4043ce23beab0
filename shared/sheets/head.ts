import type { Locale } from '../contract/locale.ts';
import { foldForSearch } from '../org/search.ts';
import type { Sheet } from './sheet.ts';

/** The heads of a file's columns in each language, in the template's order, and those that must be there. */
export type Heads<C extends string> = {
  columns: readonly C[];
  heads: Record<Locale, Record<C, string>>;
  required: readonly C[];
};

/** Where each column stands, from 0. */
export type Places<C extends string> = ReadonlyMap<C, number>;

/** What is wrong with the head of a file. */
export type HeadFault<C extends string> = {
  row: 1;
  column: C | null;
  code: 'column-unknown' | 'column-twice' | 'column-missing';
  /** The text of the head; '' where it is missing. */
  about: string;
};

/** Reads the head of a file, in any order and either language, accents or not. */
export const readHead = <C extends string>(
  head: Sheet[number],
  { columns, heads, required }: Heads<C>,
): { places: Places<C>; found: HeadFault<C>[] } => {
  const byHead = new Map(
    [heads.vi, heads.en].flatMap((words) => columns.map((column) => [foldForSearch(words[column]), column] as const)),
  );
  const places = new Map<C, number>();
  const found: HeadFault<C>[] = [];
  for (const [place, text] of head.entries()) {
    if (text.trim() === '') continue;
    const column = byHead.get(foldForSearch(text));
    if (column === undefined) found.push({ row: 1, column: null, code: 'column-unknown', about: text.trim() });
    else if (places.has(column)) found.push({ row: 1, column, code: 'column-twice', about: text.trim() });
    else places.set(column, place);
  }
  for (const column of required) {
    if (!places.has(column)) found.push({ row: 1, column, code: 'column-missing', about: '' });
  }
  return { places, found };
};
