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
import type { Block, Paper, Run } from '#shared/papers/paper.ts';
import { createMeasure } from '../typeface.ts';
import { points } from '../units.ts';
import { fitting } from './long-words.ts';
import { tableOf } from './table.ts';

/** What the template is given: the paper, its lines as they are printed, and the form. */
export const sheetOf = (paper: Paper) => {
  const { body, annexes = [], ...rest } = paper;
  const { number, date, issuer, type, recipients, subject } = rest;
  return {
    paper: { ...rest, subject: subject === null ? null : fittingLine(subject, FORM.sizes.subject) },
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

/** Of the first line of a paragraph; what is broken by it fits into the others. */
const LINE = points(FORM.page.width - FORM.margins.left - FORM.margins.right - FORM.firstLineIndent);
const bold = createMeasure('bold');
const fittingLine = (text: string, size: number): string => fitting(text, LINE, size, bold);

const fittingRuns = (runs: readonly Run[]): Run[] =>
  runs.map((run) => ({ ...run, text: fittingLine(run.text, FORM.sizes.body) }));

const marked = (block: Block) => {
  switch (block.kind) {
    case 'list':
      return {
        ...block,
        items: block.items.map((runs, index) => ({ mark: listMark(block.ordered, index), runs: fittingRuns(runs) })),
      };
    case 'table':
      return tableOf(block);
    case 'paragraph':
      return { ...block, runs: fittingRuns(block.runs) };
    case 'heading':
      return { ...block, text: fittingLine(block.text, FORM.sizes.body) };
  }
};
