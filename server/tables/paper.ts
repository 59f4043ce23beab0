import type { Issuer } from '#shared/contract/issuers.ts';
import { dayInFigures } from '#shared/reporting/period-words.ts';
import type { Block, Paper } from '#shared/papers/paper.ts';
import { toMinutes, toSecond } from '../attendance/table.ts';
import type { Cell } from './cell.ts';
import { clockText, dayOf } from '../calendar.ts';
import type { PlainTable } from './table.ts';

/** A table as a paper of its organiser: numbered lines, a head on every page. */
export const tablePaper = (table: PlainTable, issuer: Issuer): Paper => {
  let line = 0;
  const rows = table.rows.map((row) => {
    if (!Array.isArray(row)) return row;
    line += 1;
    return [String(line), ...row.map(onPaper)];
  });
  const columns = table.columns.map(({ title, width, align }) => ({ title, share: width, align }));
  return {
    type: 'bang',
    issuer: { superior: issuer.superior, name: issuer.name, place: issuer.place },
    number: null,
    date: null,
    title: table.heading,
    subject: table.about,
    body: [
      ...table.notes.map((text): Block => ({ kind: 'paragraph', runs: [{ text }] })),
      { kind: 'table', columns: [{ title: 'TT', share: numberShare(columns), align: 'center' }, ...columns], rows },
    ],
    signatures: { left: null, right: null },
    recipients: [],
    colophon: table.proof,
  };
};

/** The numbers of the lines need a twentieth of the sheet, however the other columns are measured. */
const numberShare = (columns: readonly { share: number }[]): number =>
  Math.max(5, columns.reduce((sum, { share }) => sum + share, 0) / 19);

const onPaper = (cell: Cell): string => {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'count':
      return String(cell.value);
    case 'minutes':
      return toMinutes(cell.ms).toFixed(1).replace('.', ',');
    case 'share':
      return `${Math.round(cell.value * 100)} %`;
    case 'day':
      return dayInFigures(cell.day);
    case 'time':
      return cell.at === null ? '' : clockText(toSecond(cell.at)).slice(0, 5);
  }
};

/** A moment in a sentence on paper: `08:00 ngày 21/11/2026`. */
export const momentText = (at: number): string => {
  const [year, month, day] = dayOf(at).split('-');
  return `${clockText(at).slice(0, 5)} ngày ${day}/${month}/${year}`;
};
