import type { Measure } from '../typeface.ts';

/** Shorter words fit into any column. */
const LONG_WORD = /\S{8,}/gu;
const MAY_BREAK = '\u200B';
const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * Text whose words all fit into a width, in points: one that is wider, as an address from the web may be, may break wherever a
 * line of it is full, as it does in a word processor.
 */
export const fitting = (text: string, width: number, size: number, measure: Measure): string =>
  text.replaceAll(LONG_WORD, (word) => {
    if (measure(word, size) <= width) return word;
    let broken = '';
    let used = 0;
    for (const { segment } of letters.segment(word)) {
      const wide = measure(segment, size);
      if (used > 0 && used + wide > width) {
        broken += MAY_BREAK;
        used = 0;
      }
      broken += segment;
      used += wide;
    }
    return broken;
  });
