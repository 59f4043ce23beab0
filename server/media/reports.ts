import type { z } from 'zod';
import { sfuReports, type SfuReport, type SfuReportName } from '#shared/contract/sfu.ts';

export type ReportHandlers = { [N in SfuReportName]: (report: SfuReport<N>) => void };

const contract: { [N in SfuReportName]: z.ZodType<SfuReport<N>> } = sfuReports;
const isReport = (name: string): name is SfuReportName => Object.hasOwn(sfuReports, name);

/** The one entrance for what a node tells unasked. Throws where it is unknown or not as agreed. */
export function takeReport(handlers: ReportHandlers, name: string, raw: unknown): void {
  const run = <N extends SfuReportName>(known: N) => handlers[known](contract[known].parse(raw));
  if (!isReport(name)) throw new Error(`unknown report ${name}`);
  run(name);
}
