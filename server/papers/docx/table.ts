import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { FORM } from '#shared/papers/form.ts';
import { cellsOf, isSection } from '#shared/papers/lines.ts';
import type { Block } from '#shared/papers/paper.ts';
import { BODY_WIDTH } from './lines.ts';
import { STYLE } from './styles.ts';
import { twips, twipsOfPoints } from '../units.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const PADDING = twipsOfPoints(FORM.cellPadding);

/** A table as wide as the body; its head stands on every page, and no row breaks over two. */
export const tableOf = ({ columns, rows }: TableBlock): Table => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => twips((BODY_WIDTH * share) / shares));
  const styles = columns.map(({ align }) => STYLE.cell[align]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: PADDING, right: PADDING, top: 30, bottom: 30 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }) => cell(title, STYLE.cellHead)),
      }),
      ...rows.map((row) => {
        const children = isSection(row)
          ? [cell(row.section, STYLE.cellSection, columns.length)]
          : cellsOf(row, columns.length).map((text, index) => cell(text, styles[index] ?? STYLE.cell.left));
        return new TableRow({ cantSplit: true, children });
      }),
    ],
  });
};

const cell = (text: string, style: string, columnSpan?: number): TableCell =>
  new TableCell({ ...(columnSpan && { columnSpan }), children: [new Paragraph({ style, text })] });
