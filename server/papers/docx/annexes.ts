import type { Paragraph, Table } from 'docx';
import { FORM } from '#shared/papers/form.ts';
import { annexedTo, annexName } from '#shared/papers/lines.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { bodyOf } from './body.ts';
import { centredLine, gap } from './lines.ts';

const { sizes } = FORM;

/** The annexes, each with its name, its title and what it belongs to above it. */
export const annexesOf = (paper: Paper): (Paragraph | Table)[][] => {
  const annexes = paper.annexes ?? [];
  return annexes.map(({ title, body }, index) => [
    centredLine(annexName(index, annexes.length), { size: sizes.annex, bold: true }, true),
    centredLine(title.toLocaleUpperCase('vi'), { size: sizes.type, bold: true }, true),
    centredLine(annexedTo(paper), { size: sizes.body, italics: true }, true),
    gap(10),
    ...bodyOf(body),
  ]);
};
