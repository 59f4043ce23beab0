/**
 * A text as people type it when they search: without accents and capitals, đ as d, so that "phuc tan" finds "Phúc Tân".
 * Runs of spaces count as one.
 */
export const foldForSearch = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().replaceAll(/\s+/g, ' ').trim();
