import type { Block, Run } from '../papers/paper.ts';

/** A paragraph of text and of runs with a look. */
export const paragraph = (...parts: (string | Run)[]): Block => ({
  kind: 'paragraph',
  runs: parts.map((part) => (typeof part === 'string' ? { text: part } : part)),
});

export const bold = (text: string): Run => ({ text, bold: true });

export const italic = (text: string): Run => ({ text, italic: true });

export const heading = (text: string): Block => ({ kind: 'heading', text });

/** A list without numbers, each line of one look. */
export const list = (items: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((text) => [{ text }]),
});

type Column = Extract<Block, { kind: 'table' }>['columns'][number];

/** A column of a table; `share` is its part of the width, beside the other columns'. */
export const column = (title: string, share: number, align: Column['align'] = 'left'): Column => ({
  title,
  share,
  align,
});

/** A number as it is written in Vietnamese: `3.210`. */
export const count = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.');

/** A part of a whole as it is written in Vietnamese, `91,4%`; `0%` of nothing. */
export const percent = (part: number, whole: number): string => {
  const tenths = whole === 0 ? 0 : Math.round((part / whole) * 1000);
  return `${String(tenths / 10).replace('.', ',')}%`;
};
