import { Paragraph, type Table } from 'docx';
import { FORM, MOTTO, NATIONAL_NAME } from '#shared/papers/form.ts';
import { agencyLines, numberLine, placeAndDate } from '#shared/papers/lines.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { twoColumns } from './columns.ts';
import { BODY_WIDTH, centredLine, gap, ruleBelow } from './lines.ts';

const { sizes, head, ruleShare } = FORM;

/** Agency and state, number and date; below them the type of the paper and what it is about. */
export const headOf = (paper: Paper): (Paragraph | Table)[] => [
  twoColumns(
    [head.left, head.right],
    [
      [agencyOf(paper), state()],
      [numberOf(paper), dateOf(paper)],
    ],
  ),
  gap(14),
  centredLine(paper.title.toLocaleUpperCase('vi'), { size: sizes.type, bold: true }, true),
  ...subjectOf(paper),
  gap(10),
];

const agencyOf = ({ issuer }: Paper): Paragraph[] => {
  const agency = agencyLines(issuer.name);
  return [
    ...(issuer.superior === null ? [] : [centredLine(issuer.superior.toLocaleUpperCase('vi'), { size: sizes.agency })]),
    ...agency.map((line) => centredLine(line, { size: sizes.agency, bold: true })),
    ruleBelow(agency.at(-1) ?? '', sizes.agency, head.left, ruleShare),
  ];
};

const state = (): Paragraph[] => [
  centredLine(NATIONAL_NAME, { size: sizes.nationalName, bold: true }),
  centredLine(MOTTO, { size: sizes.motto, bold: true }),
  ruleBelow(MOTTO, sizes.motto, head.right, 1),
];

const numberOf = ({ number }: Paper): Paragraph[] => [
  number === null ? new Paragraph({}) : centredLine(numberLine(number), { size: sizes.number }),
];

const dateOf = ({ date, issuer }: Paper): Paragraph[] => [
  date === null
    ? new Paragraph({})
    : centredLine(placeAndDate(issuer.place, date), { size: sizes.placeAndDate, italics: true }),
];

const subjectOf = ({ subject }: Paper): Paragraph[] =>
  subject === null
    ? []
    : [
        centredLine(subject, { size: sizes.subject, bold: true }, true),
        ruleBelow(subject, sizes.subject, BODY_WIDTH, ruleShare),
      ];
