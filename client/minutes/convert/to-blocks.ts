import type { Block, Run } from '#shared/papers/paper.ts';
import { editorNode, type EditorNode } from './editor-json.ts';

/**
 * What stands in the editor, as a paper can set it: paragraphs, lists and tables of text that is plain, bold or italic. Everything
 * else is reduced to that; empty paragraphs go. Throws a `ZodError` where it is no document of the editor.
 */
export const toBlocks = (document: unknown): Block[] => (editorNode.parse(document).content ?? []).flatMap(blocksOf);

const blocksOf = (node: EditorNode): Block[] => {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return listOf(node);
    case 'table':
      return tableOf(node);
    default:
      return paragraphsOf(node).map((runs) => ({ kind: 'paragraph', runs }));
  }
};

/** The paragraphs in a node, whatever lies between; a line break begins a new one. */
const paragraphsOf = (node: EditorNode): Run[][] => {
  if (node.content?.some(isBlock)) return node.content.flatMap(paragraphsOf);
  const paragraphs: Run[][] = [[]];
  for (const part of node.text === undefined ? (node.content ?? []) : [node]) {
    if (part.type === 'hardBreak') paragraphs.push([]);
    else if (part.text !== undefined && part.text !== '') paragraphs.at(-1)?.push(runOf(part));
  }
  return paragraphs.filter((runs) => runs.some(({ text }) => text.trim() !== ''));
};

const isBlock = ({ type }: EditorNode): boolean => type !== 'text' && type !== 'hardBreak';

/** Line breaks of pasted text are blanks: a paper breaks its lines itself. */
const runOf = ({ text = '', marks = [] }: EditorNode): Run => ({
  text: text.replaceAll(/\s*[\r\n\t]+\s*/g, ' '),
  ...(marks.some(({ type }) => type === 'bold') && { bold: true }),
  ...(marks.some(({ type }) => type === 'italic') && { italic: true }),
});

/** A list in a list becomes lines of the outer one. */
const listOf = (node: EditorNode): Block[] => {
  const items = (node.content ?? []).flatMap(paragraphsOf);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: node.type === 'orderedList', items }];
};

/** The first row is the head. Rows that are too short are filled up, so that every row has a cell in every column. */
const tableOf = (node: EditorNode): Block[] => {
  const rows = (node.content ?? []).map(({ content = [] }) => content.map(textOf));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head = [], ...body] = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  if (width === 0) return [];
  return [{ kind: 'table', columns: head.map((title) => ({ title, share: 1, align: 'left' })), rows: body }];
};

const textOf = (cell: EditorNode): string =>
  paragraphsOf(cell)
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join(' ');
