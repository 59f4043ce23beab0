import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { unitLevel } from '#shared/contract/units.ts';
import { word } from './word.ts';

/** Units of the administration by our own key, which stays through renames and moves. */
export const units = sqliteTable('units', { id: text('id').primaryKey() });

/** What a unit is from one day to another: a report on a past day uses the tree of that day. */
export const unitVersions = sqliteTable(
  'unit_versions',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    /** First day of the version, `YYYY-MM-DD`. */
    validFrom: text('valid_from').notNull(),
    /** First day on which it no longer holds: the next version's first, or the end of the unit. */
    validTo: text('valid_to'),
    code: text('code'),
    name: text('name').notNull(),
    level: word('level', unitLevel).notNull(),
    kind: text('kind').notNull(),
    parentId: text('parent_id').references(() => units.id),
  },
  (table) => [
    primaryKey({ columns: [table.unitId, table.validFrom] }),
    index('unit_versions_parent').on(table.parentId),
  ],
);
