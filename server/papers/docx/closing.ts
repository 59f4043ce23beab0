import type { Paragraph, Table } from 'docx';
import { FORM, RECIPIENTS_TITLE } from '#shared/papers/form.ts';
import { recipientLines } from '#shared/papers/lines.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { twoColumns } from './columns.ts';
import { BODY_WIDTH, centredLine, gap, plainLine } from './lines.ts';
import { points } from '../units.ts';

const { sizes, signatureSpace } = FORM;
const HALF = BODY_WIDTH / 2;

/** Who signs, and who receives it: beside the signer, or below where two people sign. Then the small print. */
export const closingOf = (paper: Paper): (Paragraph | Table)[] => {
  const { left, right } = paper.signatures;
  const received = recipientsOf(paper);
  const beside = left === null ? received : signatureOf(left);
  const isSigned = left !== null || right !== null;
  return [
    ...(isSigned || received.length > 0
      ? [
          gap(6, true),
          twoColumns([HALF, HALF], [[atLeastOne(beside), atLeastOne(right === null ? [] : signatureOf(right))]]),
        ]
      : []),
    ...(left === null ? [] : [gap(10), ...received]),
    ...(paper.colophon === null ? [] : [gap(10), plainLine(paper.colophon, { size: sizes.colophon, italics: true })]),
  ];
};

type Signature = NonNullable<Paper['signatures']['left']>;

const signatureOf = ({ authority, title, name }: Signature): Paragraph[] => {
  const look = { size: sizes.signature, bold: true };
  return [
    ...[...authority, title].map((line) => centredLine(line.toLocaleUpperCase('vi'), look, true)),
    gap(points(signatureSpace)),
    ...(name === null ? [] : [centredLine(name, look)]),
  ];
};

const recipientsOf = ({ recipients }: Paper): Paragraph[] =>
  recipients.length === 0
    ? []
    : [
        plainLine(RECIPIENTS_TITLE, { size: sizes.recipientsTitle, bold: true, italics: true }),
        ...recipientLines(recipients).map((line) => plainLine(line, { size: sizes.recipients })),
      ];

/** A cell without a paragraph is no valid cell. */
const atLeastOne = (paragraphs: Paragraph[]): Paragraph[] => (paragraphs.length > 0 ? paragraphs : [gap(1)]);
