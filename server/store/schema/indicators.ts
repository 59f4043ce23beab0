import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Indicators: what is counted, and which share is to be reached when. */
export const indicators = sqliteTable('indicators', {
  id: text('id').primaryKey(),
  /** Order on the board. */
  position: integer('position').notNull(),
  /** JSON, checked when it is read. */
  value: text('value').notNull(),
  changedAt: integer('changed_at').notNull(),
  /** Removed from the board, with a reason in the audit. */
  removedAt: integer('removed_at'),
});

/** Months that were closed: what was counted until then stands. Closing a quarter or a year closes its months. */
export const closedMonths = sqliteTable('closed_months', {
  /** `YYYY-MM`. */
  month: text('month').primaryKey(),
  closedAt: integer('closed_at').notNull(),
  by: text('by').notNull(),
  byName: text('by_name').notNull(),
});

/** The figures of a closed month, as they stood when it was closed. */
export const closedFigures = sqliteTable(
  'closed_figures',
  {
    month: text('month')
      .notNull()
      .references(() => closedMonths.month),
    indicatorId: text('indicator_id')
      .notNull()
      .references(() => indicators.id),
    /** The unit whose own register was counted with all below; the city's, as a rule. */
    unitId: text('unit_id').notNull(),
    numerator: integer('numerator').notNull(),
    denominator: integer('denominator').notNull(),
    /** JSON, checked when it is read: what stood behind it, by its ids. */
    members: text('members').notNull(),
  },
  (table) => [primaryKey({ columns: [table.month, table.indicatorId, table.unitId] })],
);
