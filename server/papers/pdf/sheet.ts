import { ended } from '#shared/papers/ending.ts';
import { DRAFT_MARK, FORM, MOTTO, NATIONAL_NAME, RECIPIENTS_TITLE } from '#shared/papers/form.ts';
import {
  agencyLines,
  annexedTo,
  annexName,
  listMark,
  numberLine,
  placeAndDate,
  recipientLines,
} from '#shared/papers/lines.ts';
import type { Block, Paper } from '#shared/papers/paper.ts';
import { tableOf } from './table.ts';

/** What the template is given: the paper, its lines as they are printed, and the form. */
export const sheetOf = (paper: Paper) => {
  const { body, number, date, issuer, type, recipients, annexes = [] } = paper;
  return {
    paper,
    form: FORM,
    nationalName: NATIONAL_NAME,
    motto: MOTTO,
    draftMark: paper.draft === true ? DRAFT_MARK : null,
    recipientsTitle: RECIPIENTS_TITLE,
    agency: agencyLines(issuer.name),
    numberLine: number === null ? null : numberLine(number),
    placeAndDate: date === null ? null : placeAndDate(issuer.place, date),
    body: (type === 'bang' ? body : ended(body)).map(marked),
    recipients: recipientLines(recipients),
    annexes: annexes.map((annex, index) => ({
      name: annexName(index, annexes.length),
      title: annex.title,
      belongsTo: annexedTo(paper),
      body: annex.body.map(marked),
    })),
  };
};

const marked = (block: Block) => {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((runs, index) => ({ mark: listMark(block.ordered, index), runs })) };
    case 'table':
      return tableOf(block);
    default:
      return block;
  }
};
