import type { Principal } from '#shared/contract/accounts.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { PeriodReport } from '#shared/contract/period-report.ts';
import type { ReportFormat } from '#shared/contract/report-runs.ts';
import { periodReportPaper } from '#shared/papers/period-report.ts';
import { mayReadRegister, registerRoots } from '#shared/permissions/register.ts';
import { dayOf } from '../../calendar.ts';
import type { Trees } from '../../org/trees.ts';
import type { Issuers } from '../../papers/issuers.ts';
import type { Papers } from '../../papers/papers.ts';
import { Refused } from '../../refused.ts';
import type { ReadReport } from './reading.ts';
import { reportTable } from './table.ts';

/** The report of a period, and its files. */
export type ReportDesk = {
  /** Of a unit; without one, of the highest that the person reads. Throws `Refused`. */
  of(principal: Principal, period: string, unitId: string | undefined): Promise<PeriodReport>;
  /** Of a unit that is known to be open to who asks. Throws `not-found` where there is none today. */
  ofUnit(period: string, unitId: string): Promise<PeriodReport>;
  /** Of the whole city. */
  ofCity(period: string): Promise<PeriodReport>;
  /** As a file; papers are Vietnamese. */
  write(report: PeriodReport, format: ReportFormat, locale: Locale): Promise<Uint8Array>;
};

type Deps = {
  readReport: ReadReport;
  issuerDesk: Issuers;
  papers: Pick<Papers, 'write' | 'table'>;
  trees: Trees;
  clock: () => number;
};

export const createReportDesk = ({ readReport, issuerDesk, papers, trees, clock }: Deps): ReportDesk => {
  const treeNow = async () => trees.on(dayOf(clock()));

  const ofUnit = async (period: string, unitId: string): Promise<PeriodReport> => {
    const unit = (await treeNow()).get(unitId);
    if (unit === undefined) throw new Refused('not-found');
    return readReport(period, unit);
  };

  return {
    of: async (principal, period, unitId) => {
      const tree = await treeNow();
      const wanted = unitId ?? registerRoots(principal, tree)[0];
      if (wanted === undefined) throw new Refused('not-permitted');
      if (!mayReadRegister(principal, wanted, tree)) throw new Refused('not-found');
      return ofUnit(period, wanted);
    },
    ofUnit,
    ofCity: async (period) => {
      const { roots } = await treeNow();
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
