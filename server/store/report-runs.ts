import { asc, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import {
  NO_REPORTS,
  reportFile,
  type ReportKind,
  reportKind,
  reportSetting,
  type ReportSetting,
} from '#shared/contract/report-runs.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { type StoredMail, storedMailOf } from './mails.ts';
import { parts } from './parts.ts';
import type { KeptRun } from './report-entry.ts';
import { mails, reportMails, reportRuns, reportSettings } from './schema/index.ts';

/** How reports of a kind are made, and since when by themselves; null: they are not. */
export type KeptSetting = { setting: ReportSetting; since: string | null };

/** Reports of periods, and how they are made by themselves. */
export type ReportRuns = {
  settings(): Promise<Record<ReportKind, KeptSetting>>;
  set(kind: ReportKind, kept: KeptSetting, deed: Deed): Promise<void>;
  /** Latest period first. */
  all(): Promise<KeptRun[]>;
  /** The mails of these reports, by report, in the order of their receivers' names. */
  mailsOf(runIds: readonly string[]): Promise<Map<string, StoredMail[]>>;
};

/** The repository of reports. */
export const createReportRuns = (db: Db): ReportRuns => ({
  settings: async () => {
    const rows = new Map(
      db
        .select()
        .from(reportSettings)
        .all()
        .map((row) => [row.kind, row]),
    );
    const kept = (kind: ReportKind): KeptSetting => {
      const row = rows.get(kind);
      if (row === undefined) return { setting: NO_REPORTS[kind], since: null };
      return { setting: reportSetting.parse(JSON.parse(row.value)), since: row.since };
    };
    return { month: kept(reportKind.enum.month), quarter: kept(reportKind.enum.quarter) };
  },

  set: async (kind, { setting, since }, deed) => {
    db.transaction((tx) => {
      const row = { kind, value: JSON.stringify(setting), since };
      tx.insert(reportSettings).values(row).onConflictDoUpdate({ target: reportSettings.kind, set: row }).run();
      writeAudit(tx, deed);
    });
  },

  all: async () =>
    db
      .select()
      .from(reportRuns)
      .orderBy(desc(reportRuns.dueDay), desc(reportRuns.period))
      .all()
      .map((row) => ({ ...row, files: z.array(reportFile).parse(JSON.parse(row.files)) })),

  mailsOf: async (runIds) => {
    const rows = [...parts(runIds)].flatMap((part) =>
      db
        .select({ runId: reportMails.runId, mail: mails })
        .from(reportMails)
        .innerJoin(mails, eq(mails.id, reportMails.mailId))
        .where(inArray(reportMails.runId, part))
        .orderBy(asc(mails.recipient), asc(mails.id))
        .all(),
    );
    const byRun = Map.groupBy(rows, ({ runId }) => runId);
    return new Map([...byRun].map(([runId, found]) => [runId, found.map(({ mail }) => storedMailOf(mail))]));
  },
});
