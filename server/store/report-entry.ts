import type { ReportFile } from '#shared/contract/report-runs.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Tx } from './database.ts';
import { reportMails, reportRuns } from './schema/index.ts';

/** A report that was made. */
export type KeptRun = Omit<typeof reportRuns.$inferSelect, 'files'> & { files: ReportFile[] };

/** A report that is being made: it stands with its mails, or not at all. */
export type ReportMade = { kind: 'report'; run: KeptRun; deed: Deed };

/** Enters a report with its mails; false, and nothing is entered, where its period has one. */
export const enterReport = (tx: Tx, { run, deed }: ReportMade): boolean => {
  const row = { ...run, files: JSON.stringify(run.files) };
  const { changes } = tx.insert(reportRuns).values(row).onConflictDoNothing({ target: reportRuns.period }).run();
  if (changes > 0) writeAudit(tx, deed);
  return changes > 0;
};

/** Notes by which mails a report goes out. */
export const linkReport = (tx: Tx, runId: string, mailIds: readonly string[]): void => {
  for (const mailId of mailIds) tx.insert(reportMails).values({ runId, mailId }).run();
};
