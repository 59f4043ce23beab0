import type { Paper } from '#shared/papers/paper.ts';
import { dayOf } from '../../calendar.ts';
import type { Issuers } from '../../papers/issuers.ts';
import { tableCsv } from '../../tables/csv.ts';
import { tablePaper } from '../../tables/paper.ts';
import { tableXlsx } from '../../tables/xlsx.ts';
import { readerOf } from '../reader.ts';
import type { RegisterAsked } from './asked.ts';
import { registerTable } from './table.ts';

/** Makes a file of the lines of the register that somebody asks for and may read. Papers are Vietnamese. */
export type RegisterFile = (asked: RegisterAsked) => Promise<Uint8Array>;

type Deps = Parameters<typeof readerOf>[0] & {
  issuers: Pick<Issuers, 'of'>;
  pdf: (paper: Paper) => Promise<Uint8Array>;
};

export const createRegisterFile =
  (deps: Deps): RegisterFile =>
  async ({ principal, filter, locale, drawn }) => {
    const reader = await readerOf(deps, principal);
    const lines = await reader.lines(await reader.find(filter, null, Number.POSITIVE_INFINITY));
    if (drawn.format === 'json') return Buffer.from(JSON.stringify({ filter, lines }));
    const day = dayOf(deps.clock());
    const organiserName = filter.organiser === undefined ? null : (lines[0]?.organiserName ?? null);
    const told = { filter, organiserName, day };
    if (drawn.format === 'pdf') {
      const table = registerTable(lines, told, { locale: 'vi', onPaper: true });
      return deps.pdf(tablePaper(table, await deps.issuers.of(drawn.unitId, day)));
    }
    const table = registerTable(lines, told, { locale, onPaper: false });
    return drawn.format === 'xlsx' ? tableXlsx(table) : tableCsv(table);
  };
