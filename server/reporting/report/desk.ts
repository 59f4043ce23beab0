import type { Principal } from '#shared/contract/accounts.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { PeriodReport } from '#shared/contract/period-report.ts';
import type { ReportFormat } from '#shared/contract/report-runs.ts';
import { periodReportPaper } from '#shared/papers/period-report.ts';
import { daysOf } from '#shared/periods/periods.ts';
import { dayOf } from '../../calendar.ts';
import type { Trees } from '../../org/trees.ts';
import type { Issuers } from '../../papers/issuers.ts';
import type { Papers } from '../../papers/papers.ts';
import { Refused } from '../../refused.ts';
import type { FigureScope } from '../../targets/scope.ts';
import type { ReadReport } from './reading.ts';
import { reportTable } from './table.ts';

/** The report of a period, and its files. */
export type ReportDesk = {
  /** Of a unit; without one, of the highest that the person reads. Throws `Refused`. */
  of(principal: Principal, period: string, unitId: string | undefined): Promise<PeriodReport>;
  /** Of the whole city. */
  ofCity(period: string): Promise<PeriodReport>;
  /** As a file; papers are Vietnamese. */
  write(report: PeriodReport, format: ReportFormat, locale: Locale): Promise<Uint8Array>;
};

type Deps = {
  readReport: ReadReport;
  figureScope: FigureScope;
  issuerDesk: Issuers;
  papers: Pick<Papers, 'write' | 'table'>;
  trees: Trees;
  clock: () => number;
};

export const createReportDesk = ({ readReport, figureScope, issuerDesk, papers, trees, clock }: Deps): ReportDesk => {
  return {
    of: async (principal, period, unitId) =>
      readReport(period, await figureScope.unitFor(principal, unitId, daysOf(period))),
    ofCity: async (period) => {
      const { roots } = await trees.on(dayOf(clock()));
      const top = roots.find(({ level }) => level === 'city') ?? roots[0];
      if (top === undefined) throw new Refused('not-found');
      return readReport(period, top);
    },
    write: async (report, format, locale) => {
      if (format === 'xlsx' || format === 'csv') return papers.table(reportTable(report, locale), format);
      return papers.write(periodReportPaper(report, await issuerDesk.of(report.unit.id, report.day)), format);
    },
  };
};
