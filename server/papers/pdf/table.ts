import { FORM } from '#shared/papers/form.ts';
import { cellsOf, isSection } from '#shared/papers/lines.ts';
import type { Block } from '#shared/papers/paper.ts';
import { createMeasure } from '../typeface.ts';
import { points } from '../units.ts';
import { fitting } from './long-words.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const { page, margins, sizes, cellPadding } = FORM;
const AREA = points(page.width - margins.left - margins.right);
/** Text in which letters stand close is set a little narrower than it is measured, and hardly ever wider. */
const SPARE = 1;

const regular = createMeasure('regular');
const bold = createMeasure('bold');

/**
 * A table for the template. Of each row it says whether all of it takes a single line: a row whose height is known is set
 * in half the time, for nothing has to be set only to find it out.
 */
export const tableOf = (block: TableBlock) => {
  const shares = block.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = block.columns.map(({ share }) => (AREA * share) / shares - 2 * cellPadding - SPARE);
  const isSingle = (cells: readonly string[]): boolean =>
    cells.every((text, index) => regular(text, sizes.table) <= (widths[index] ?? 0));
  const rows = block.rows.map((row) => {
    if (isSection(row)) return { ...row, single: bold(row.section, sizes.table) <= AREA - 2 * cellPadding - SPARE };
    const cells = cellsOf(row, block.columns.length);
    if (isSingle(cells)) return { cells, single: true };
    return {
      cells: cells.map((text, index) => fitting(text, widths[index] ?? 0, sizes.table, regular)),
      single: false,
    };
  });
  return { ...block, rows };
};
