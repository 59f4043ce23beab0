import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { units } from './units.ts';

/** Numbers of papers, each given once: by issuer, type and year of Việt Nam's calendar. */
export const paperNumbers = sqliteTable(
  'paper_numbers',
  {
    issuerUnitId: text('issuer_unit_id')
      .notNull()
      .references(() => units.id),
    /** `GM`, `BB`, `TB`. */
    type: text('type').notNull(),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    /** Which paper has it; a paper gets one number. */
    paperKey: text('paper_key').notNull().unique(),
    at: integer('at').notNull(),
    /** An account's id. */
    by: text('by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.issuerUnitId, table.type, table.year, table.number] })],
);
