import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { units } from './units.ts';

/** The seals of agencies that lie on the server. */
export const seals = sqliteTable('seals', {
  unitId: text('unit_id')
    .primaryKey()
    .references(() => units.id),
  /** Key and certificates, locked with the key in the data folder. */
  locked: text('locked').notNull(),
  subject: text('subject').notNull(),
  issuer: text('issuer').notNull(),
  validFrom: integer('valid_from').notNull(),
  validTo: integer('valid_to').notNull(),
  addedAt: integer('added_at').notNull(),
  addedByName: text('added_by_name').notNull(),
});
