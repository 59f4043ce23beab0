import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { units } from './units.ts';

/** What units' papers say of their issuer, where it was changed by hand. */
export const issuers = sqliteTable('issuers', {
  unitId: text('unit_id')
    .primaryKey()
    .references(() => units.id),
  /** JSON, checked when it is read. */
  value: text('value').notNull(),
});
