import type { Block, Run } from '../papers/paper.ts';

/** A paragraph of text and of runs with a look. */
export const paragraph = (...parts: (string | Run)[]): Block => ({
  kind: 'paragraph',
  runs: parts.map((part) => (typeof part === 'string' ? { text: part } : part)),
});

export const bold = (text: string): Run => ({ text, bold: true });

export const heading = (text: string): Block => ({ kind: 'heading', text });

/** A list without numbers, each line of one look. */
export const list = (items: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((text) => [{ text }]),
});

/** A number as it is written in Vietnamese: `3.210`. */
export const count = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.');
