import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The settings of the city, a row for each change: a report on an old meeting uses those that were in force then. */
export const settings = sqliteTable('settings', {
  seq: integer('seq').primaryKey(),
  since: integer('since').notNull(),
  /** JSON, checked when it is read. */
  value: text('value').notNull(),
});
