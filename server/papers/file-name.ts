/** What a file name may not hold on the systems that people save it on, and what cannot be seen in it or turns its letters round. */
const FORBIDDEN = /[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]/gu;
/** In UTF-8: names of 255 bytes are the longest that file systems take, and a name has up to three parts and an ending. */
const MOST_BYTES = 150;

/** A file's name from parts that people typed. */
export const fileNameOf = (parts: readonly (string | null)[], extension: string): string => {
  const shown = parts.map((part) => shortened((part ?? '').normalize('NFC').replaceAll(FORBIDDEN, ' ').trim()));
  return `${shown.filter((part) => part !== '').join(' - ')}.${extension}`;
};

const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** As many whole letters, with all their marks, as there is room for. */
const shortened = (text: string): string => {
  let bytes = 0;
  let kept = '';
  for (const { segment } of letters.segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MOST_BYTES) break;
    kept += segment;
  }
  return kept.trim();
};
