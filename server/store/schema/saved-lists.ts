import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { units } from './units.ts';

/** Lists of units that are invited together, by the unit that keeps them. */
export const savedLists = sqliteTable(
  'saved_lists',
  {
    id: text('id').primaryKey(),
    ownerUnitId: text('owner_unit_id')
      .notNull()
      .references(() => units.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
  },
  (table) => [uniqueIndex('saved_lists_name').on(table.ownerUnitId, table.name)],
);

export const savedListUnits = sqliteTable(
  'saved_list_units',
  {
    listId: text('list_id')
      .notNull()
      .references(() => savedLists.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.listId, table.position] })],
);
