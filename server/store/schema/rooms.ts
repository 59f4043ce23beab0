import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { units } from './units.ts';

/** Meeting rooms, one for each unit. */
export const rooms = sqliteTable('rooms', {
  id: text('id').primaryKey(),
  unitId: text('unit_id')
    .notNull()
    .unique()
    .references(() => units.id),
  name: text('name').notNull(),
  phone: text('phone'),
  /** Where invitations to the unit are sent. */
  email: text('email'),
});
