import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { dayKind } from '#shared/contract/work-calendar.ts';
import { word } from './word.ts';

/** Holidays and days worked for them as they were entered by hand: they go before those that the programme knows. */
export const specialDays = sqliteTable('special_days', {
  day: text('day').primaryKey(),
  kind: word('kind', dayKind).notNull(),
  name: text('name').notNull(),
});
