import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { units } from './units.ts';

const ofUnit = () =>
  text('unit_id')
    .notNull()
    .references(() => units.id);

/**
 * The last day of each month on which a unit's room passed its connection check, kept by the same step as the check: how things
 * stand at the end of a month is read from few rows, however many checks there are.
 */
export const provenMonths = sqliteTable(
  'proven_months',
  {
    unitId: ofUnit(),
    /** `YYYY-MM`. */
    month: text('month').notNull(),
    /** `YYYY-MM-DD`. */
    lastDay: text('last_day').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.unitId, table.month] }),
    index('proven_months_day').on(table.lastDay, table.unitId),
  ],
);

/** Minutes of acceptance from the years before the rooms checked themselves. */
export const acceptances = sqliteTable('acceptances', {
  id: text('id').primaryKey(),
  day: text('day').notNull(),
  evidence: text('evidence').notNull(),
  enteredAt: integer('entered_at').notNull(),
  byName: text('by_name').notNull(),
  /** Entered by mistake, and taken back. */
  removedAt: integer('removed_at'),
});

/** The units whose rooms they name. */
export const acceptedUnits = sqliteTable(
  'accepted_units',
  {
    acceptanceId: text('acceptance_id')
      .notNull()
      .references(() => acceptances.id),
    unitId: ofUnit(),
  },
  (table) => [primaryKey({ columns: [table.acceptanceId, table.unitId] })],
);
