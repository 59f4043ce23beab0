/** What a file name may not hold on the systems that people save it on. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
const MOST_SIGNS = 80;

/** A file's name from parts that people typed. */
export const fileNameOf = (parts: readonly (string | null)[], extension: string): string => {
  const shown = parts
    .map((part) =>
      Array.from((part ?? '').replaceAll(FORBIDDEN, ' ').trim())
        .slice(0, MOST_SIGNS)
        .join(''),
    )
    .filter((part) => part !== '');
  return `${shown.join(' - ')}.${extension}`;
};
