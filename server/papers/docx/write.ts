import { AlignmentType, Document, Header, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { ended } from '#shared/papers/ending.ts';
import { DRAFT_MARK, FORM } from '#shared/papers/form.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { annexesOf } from './annexes.ts';
import { bodyOf } from './body.ts';
import { closingOf } from './closing.ts';
import { headOf } from './head.ts';
import { PARAGRAPH_STYLES } from './styles.ts';
import { halfPoints, twips } from '../units.ts';

const { page, margins, sizes } = FORM;
const FONT = 'Times New Roman';
/** From the paper's edge to the page number, in millimetres. */
const HEADER_DISTANCE = 10;

/** Writes a paper for a word processor, in the same form as the PDF. */
export const writeDocx = async (paper: Paper): Promise<Uint8Array> => {
  const body = paper.type === 'bang' ? paper.body : ended(paper.body);
  const document = new Document({
    title: paper.title,
    creator: paper.issuer.name,
    styles: {
      default: { document: { run: { font: FONT, size: halfPoints(sizes.body) } } },
      paragraphStyles: PARAGRAPH_STYLES,
    },
    sections: [
      part(paper, [...headOf(paper), ...bodyOf(body, isSigned(paper)), ...closingOf(paper)]),
      ...annexesOf(paper).map((children) => part(paper, children)),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

/** Pages of their own, counted from 1; the number of the first one is hidden. */
const part = (paper: Paper, children: ISectionOptions['children']): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: { width: twips(page.width), height: twips(page.height) },
      margin: {
        top: twips(margins.top),
        bottom: twips(margins.bottom),
        left: twips(margins.left),
        right: twips(margins.right),
        header: twips(HEADER_DISTANCE),
      },
      pageNumbers: { start: 1 },
    },
  },
  headers: {
    default: new Header({ children: [pageNumber(), ...draftMark(paper)] }),
    first: new Header({ children: [new Paragraph({}), ...draftMark(paper)] }),
  },
  children,
});

const isSigned = ({ signatures: { left, right } }: Paper): boolean => left !== null || right !== null;

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(sizes.pageNumber) })],
  });

const draftMark = ({ draft }: Paper): Paragraph[] =>
  draft === true ? [new Paragraph({ children: [new TextRun({ text: DRAFT_MARK, bold: true, color: '808080' })] })] : [];
