import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Facts about this installation, and its settings: one JSON value under a name. */
export const facts = sqliteTable('facts', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});
