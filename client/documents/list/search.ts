import { foldForSearch } from '#shared/org/search.ts';

/** Whether a text is found by what is typed, with or without its accents. */
export const matchesSearch = (text: string, typed: string): boolean =>
  foldForSearch(text).includes(foldForSearch(typed.trim()));
