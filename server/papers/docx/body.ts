import { Paragraph, type Table, TextRun } from 'docx';
import { listMark } from '#shared/papers/lines.ts';
import type { Block, Run } from '#shared/papers/paper.ts';
import { STYLE } from './styles.ts';
import { tableOf } from './table.ts';

/** The blocks of the body in their order. */
export const bodyOf = (blocks: readonly Block[]): (Paragraph | Table)[] => blocks.flatMap(blockOf);

const blockOf = (block: Block): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.runs)];
    case 'heading':
      return [paragraph([{ text: block.text, bold: true }], true)];
    case 'list':
      return block.items.map((runs, index) => paragraph([{ text: listMark(block.ordered, index) }, ...runs]));
    case 'table':
      return [tableOf(block), paragraph([])];
  }
};

const paragraph = (runs: readonly Run[], keepNext = false): Paragraph =>
  new Paragraph({
    style: STYLE.body,
    ...(keepNext && { keepNext }),
    children: runs.map(
      ({ text, bold, italic }) => new TextRun({ text, ...(bold && { bold }), ...(italic && { italics: italic }) }),
    ),
  });
