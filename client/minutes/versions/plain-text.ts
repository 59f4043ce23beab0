import type { DraftContent } from '#shared/contract/drafts.ts';
import { isSection } from '#shared/papers/lines.ts';
import type { Block, Run } from '#shared/papers/paper.ts';

const runsText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const linesOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [runsText(block.runs)];
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.map((runs, index) => `${block.ordered ? `${index + 1}.` : '–'} ${runsText(runs)}`);
    case 'table':
      return [block.columns.map(({ title }) => title), ...block.rows].map((row) =>
        isSection(row) ? row.section : row.join(' | '),
      );
  }
};

/** The words of one's own text after a section, a line each; what two versions are compared by. */
export const plainText = ({ texts }: DraftContent, after: string): string =>
  (texts.find((text) => text.after === after)?.blocks ?? []).flatMap(linesOf).join('\n');
