/**
 * Text as it is searched: without accents, case and doubled spaces, so that "phuc tan" finds "Phúc Tân" and "dong anh"
 * finds "Đông Anh". The letter đ has no decomposition in Unicode and is replaced by hand.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** A test for folded texts: every word of the query stands at the beginning of a word. An empty query finds everything. */
export const matcher = (query: string): ((folded: string) => boolean) => {
  const words = fold(query).split(' ').filter(Boolean);
  return (folded) => words.every((word) => ` ${folded}`.includes(` ${word}`));
};
