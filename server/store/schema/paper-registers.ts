import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { units } from './units.ts';

const kept = {
  id: text('id').primaryKey(),
  unitId: text('unit_id')
    .notNull()
    .references(() => units.id),
  enteredAt: integer('entered_at').notNull(),
  changedAt: integer('changed_at').notNull(),
  /** Taken out by hand, with a reason in the audit. */
  removedAt: integer('removed_at'),
};

/** Papers of units, entered by hand: those of meetings held here are read where they were issued. */
export const paperCounts = sqliteTable(
  'paper_counts',
  {
    ...kept,
    day: text('day').notNull(),
    papers: integer('papers').notNull(),
    signed: integer('signed').notNull(),
    keptOff: integer('kept_off').notNull(),
  },
  (table) => [index('paper_counts_day').on(table.day)],
);

/** Periodic reports that units owe, and whether they were published on the reporting system. */
export const periodicReports = sqliteTable(
  'periodic_reports',
  {
    ...kept,
    /** '' where it is secret. */
    name: text('name').notNull(),
    dueDay: text('due_day').notNull(),
    madeDay: text('made_day'),
    shared: integer('shared', { mode: 'boolean' }).notNull(),
    secret: integer('secret', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('periodic_reports_due').on(table.dueDay)],
);
