import { Paragraph, type Table, TextRun } from 'docx';
import { listMark } from '#shared/papers/lines.ts';
import type { Block, Run } from '#shared/papers/paper.ts';
import { STYLE } from './styles.ts';
import { tableOf } from './table.ts';

/** The blocks of the body in their order. What ends a body that is signed stays with the signatures. */
export const bodyOf = (blocks: readonly Block[], signed = false): (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => blockOf(block, signed && index === blocks.length - 1));

const blockOf = (block: Block, stays: boolean): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.runs, stays)];
    case 'heading':
      return [paragraph([{ text: block.text, bold: true }], true)];
    case 'list':
      return block.items.map((runs, index) =>
        paragraph([{ text: listMark(block.ordered, index) }, ...runs], stays && index === block.items.length - 1),
      );
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
