import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';
import { FORM } from '#shared/papers/form.ts';
import { createMeasure } from '../typeface.ts';
import { halfPoints, points, twipsOfPoints } from '../units.ts';

type Look = { size: number; bold?: boolean; italics?: boolean };

export const textRun = (text: string, { size, ...look }: Look): TextRun =>
  new TextRun({ text, size: halfPoints(size), ...look });

/** A line of the head or of a signature. */
export const centredLine = (text: string, look: Look, keepNext = false): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, keepNext, children: [textRun(text, look)] });

/** A line at the left without indent: of the recipients, of the small print. */
export const plainLine = (text: string, look: Look): Paragraph => new Paragraph({ children: [textRun(text, look)] });

const bold = createMeasure('bold');

/**
 * A drawn rule below a bold centred text, as long as a share of its longest line: an empty line of next to no height, with a
 * border above, drawn in from both sides.
 */
export const ruleBelow = (text: string, size: number, widthMillimetres: number, share: number): Paragraph => {
  const area = points(widthMillimetres);
  const length = Math.min(bold(text, size), area) * share;
  const side = twipsOfPoints((area - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 80, line: 40, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 5, color: '000000', space: 0 } },
    children: [],
  });
};

/** An empty stretch of a height in points. */
export const gap = (height: number, keepNext = false): Paragraph =>
  new Paragraph({ keepNext, spacing: { line: twipsOfPoints(height), lineRule: 'exact' }, children: [] });

/** Between the margins, in millimetres. */
export const BODY_WIDTH = FORM.page.width - FORM.margins.left - FORM.margins.right;
