import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { twips } from '../units.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** Two columns without borders, of widths in millimetres: for the head and for the signatures. No row breaks over pages. */
export const twoColumns = (widths: readonly [number, number], rows: readonly [Paragraph[], Paragraph[]][]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    width: { size: twips(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                verticalAlign: VerticalAlignTable.TOP,
                width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
