import { cellsOf, isSection } from '#shared/papers/lines.ts';
import type { Block, Run } from '#shared/papers/paper.ts';
import type { EditorNode } from './editor-json.ts';

/** Blocks of a paper as a document of the editor. */
export const toEditor = (blocks: readonly Block[]): EditorNode => ({
  type: 'doc',
  content: blocks.length === 0 ? [paragraph([])] : blocks.map(nodeOf),
});

const nodeOf = (block: Block): EditorNode => {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.runs);
    // Headings are the log's: in own text they are emphasised lines.
    case 'heading':
      return paragraph([{ text: block.text, bold: true }]);
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: block.items.map((runs) => ({ type: 'listItem', content: [paragraph(runs)] })),
      };
    case 'table':
      return {
        type: 'table',
        content: [
          row(
            'tableHeader',
            block.columns.map(({ title }) => title),
          ),
          ...block.rows.map((cells) =>
            row('tableCell', cellsOf(isSection(cells) ? [cells.section] : cells, block.columns.length)),
          ),
        ],
      };
  }
};

const paragraph = (runs: readonly Run[]): EditorNode => {
  const content = runs.flatMap((run) => (run.text === '' ? [] : [textNode(run)]));
  return { type: 'paragraph', ...(content.length > 0 && { content }) };
};

const textNode = ({ text, bold, italic }: Run): EditorNode => {
  const marks = [...(bold === true ? [{ type: 'bold' }] : []), ...(italic === true ? [{ type: 'italic' }] : [])];
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
};

const row = (type: 'tableHeader' | 'tableCell', cells: readonly string[]): EditorNode => ({
  type: 'tableRow',
  content: cells.map((text) => ({ type, content: [paragraph([{ text }])] })),
});
