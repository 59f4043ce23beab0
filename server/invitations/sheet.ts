import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { InvitedList, InvitedUnit } from '#shared/contract/invitations.ts';
import { replyStateOf } from '#shared/invitations/replies.ts';
import { csvCell } from '../attendance/csv.ts';
import type { Cell } from '../tables/cell.ts';
import { FONT, HEAD_STYLE, workbookCell } from '../attendance/xlsx.ts';
import { csvFile } from '../tables/csv-file.ts';
import { INVITED_COLUMNS, type InvitedColumn, type InvitedWords } from './words.ts';

/** In characters. */
const WIDTHS: Record<InvitedColumn, number> = {
  unit: 32,
  group: 28,
  attendees: 36,
  reply: 26,
  substitute: 36,
  reason: 40,
  decision: 40,
  by: 26,
  at: 20,
  phone: 16,
};

/** The invited units as a workbook. */
export const invitedXlsx = async (list: InvitedList, words: InvitedWords): Promise<Buffer> => {
  const above: Row[] = [[{ value: `${words.heading}: ${list.title}`, fontWeight: 'bold', fontSize: 14 }], []];
  const head = INVITED_COLUMNS.map((column) => ({ value: words.columns[column], ...HEAD_STYLE }));
  const rows = list.units.map((unit) => cellsOf(unit, words).map(workbookCell));
  const table = {
    data: [...above, head, ...rows],
    sheet: words.sheet,
    columns: INVITED_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    orientation: 'landscape' as const,
    stickyRowsCount: above.length + 1,
  };
  return writeExcelFile([table], { fontFamily: FONT, fontSize: 12 }).toBuffer();
};

/** The invited units as CSV. */
export const invitedCsv = ({ units }: InvitedList, words: InvitedWords): Buffer => {
  const head = INVITED_COLUMNS.map((column) => words.columns[column]);
  const rows = units.map((unit) => cellsOf(unit, words).map(csvCell));
  return csvFile([head, ...rows]);
};

const cellsOf = (unit: InvitedUnit, words: InvitedWords): Cell[] => {
  const line = lineOf(unit, words);
  return INVITED_COLUMNS.map((column) => line[column]);
};

const lineOf = (unit: InvitedUnit, words: InvitedWords): Record<InvitedColumn, Cell> => {
  const text = (content: string): Cell => ({ kind: 'text', text: content });
  const { reply } = unit;
  const substitute = reply?.substitute;
  return {
    unit: text(unit.unitName),
    group: text(unit.groupName),
    attendees: text(unit.attendees.map(({ office, name }) => [office, name].filter(Boolean).join(' ')).join('; ')),
    reply: text(
      [words.states[replyStateOf(reply)], reply?.outdated === true ? words.outdated : ''].filter(Boolean).join(', '),
    ),
    substitute: text(substitute ? `${substitute.office} ${substitute.name ?? words.blanked}` : ''),
    reason: text(reply?.reason ?? ''),
    decision: text(reply?.decision ? [reply.decision.by, reply.decision.reason].filter(Boolean).join(': ') : ''),
    by: text(reply?.by ?? ''),
    at: { kind: 'time', at: reply?.at ?? null },
    phone: text(unit.phone ?? ''),
  };
};
