import { type AnySQLiteColumn, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { unitLevel } from '#shared/contract/units.ts';
import { word } from './word.ts';

/** Units of the administration as dated rows: a report on a past day uses the tree of that day. */
export const units = sqliteTable(
  'units',
  {
    id: text('id').primaryKey(),
    code: text('code'),
    name: text('name').notNull(),
    level: word('level', unitLevel).notNull(),
    kind: text('kind').notNull(),
    parentId: text('parent_id').references((): AnySQLiteColumn => units.id),
    /** First day of the unit, `YYYY-MM-DD`. */
    validFrom: text('valid_from').notNull(),
    /** First day on which it no longer exists. */
    validTo: text('valid_to'),
  },
  (table) => [index('units_parent').on(table.parentId)],
);
