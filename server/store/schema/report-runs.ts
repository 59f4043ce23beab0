import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { reportKind } from '#shared/contract/report-runs.ts';
import { mails } from './mails.ts';
import { units } from './units.ts';
import { word } from './word.ts';

/** How monthly and quarterly reports are made and mailed by themselves. */
export const reportSettings = sqliteTable('report_settings', {
  kind: word('kind', reportKind).primaryKey(),
  /** JSON, checked when it is read. */
  value: text('value').notNull(),
  /** `YYYY-MM-DD`: what was due before is not made by itself any more. Null while it is switched off. */
  since: text('since'),
});

/** Reports of periods as they were made: one for each period. */
export const reportRuns = sqliteTable(
  'report_runs',
  {
    id: text('id').primaryKey(),
    period: text('period').notNull(),
    /** Whose register it tells, with all below. */
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    unitName: text('unit_name').notNull(),
    dueDay: text('due_day').notNull(),
    madeAt: integer('made_at').notNull(),
    /** Null where it was made by itself. */
    madeByName: text('made_by_name'),
    /** JSON, checked when it is read: formats, hashes and sizes of the files in the content store. */
    files: text('files').notNull(),
  },
  (table) => [uniqueIndex('report_runs_period').on(table.period)],
);

/** The mails by which a report went out. */
export const reportMails = sqliteTable(
  'report_mails',
  {
    runId: text('run_id')
      .notNull()
      .references(() => reportRuns.id),
    mailId: text('mail_id')
      .notNull()
      .references(() => mails.id),
  },
  (table) => [primaryKey({ columns: [table.runId, table.mailId] })],
);
