import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import { FORM } from '#shared/papers/form.ts';
import { halfPoints, twips, twipsOfPoints } from '../units.ts';

const { sizes, firstLineIndent, paragraphGap, lineSpacing } = FORM;
const SINGLE_LINE = 240;

/** Styles by what they are for: what is said once here is not repeated in thousands of cells, and people can change it. */
export const STYLE = {
  body: 'PaperBody',
  cell: { left: 'PaperCellLeft', center: 'PaperCellCentre', right: 'PaperCellRight' },
  cellHead: 'PaperCellHead',
  cellSection: 'PaperCellSection',
} as const;

const run = { size: halfPoints(sizes.table) };
const bold = { ...run, bold: true };

export const PARAGRAPH_STYLES: IParagraphStyleOptions[] = [
  {
    id: STYLE.body,
    name: 'Nội dung',
    run: { size: halfPoints(sizes.body) },
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: twips(firstLineIndent) },
      spacing: { after: twipsOfPoints(paragraphGap), line: Math.round(SINGLE_LINE * lineSpacing), lineRule: 'auto' },
    },
  },
  { id: STYLE.cell.left, name: 'Ô bên trái', run, paragraph: { alignment: AlignmentType.LEFT } },
  { id: STYLE.cell.center, name: 'Ô ở giữa', run, paragraph: { alignment: AlignmentType.CENTER } },
  { id: STYLE.cell.right, name: 'Ô bên phải', run, paragraph: { alignment: AlignmentType.RIGHT } },
  { id: STYLE.cellHead, name: 'Đầu bảng', run: bold, paragraph: { alignment: AlignmentType.CENTER, keepNext: true } },
  { id: STYLE.cellSection, name: 'Mục của bảng', run: bold, paragraph: { keepNext: true } },
];
