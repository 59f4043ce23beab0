import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Briefings that were convened together because they repeat. Each meeting of it goes its own way from then on. */
export const meetingSeries = sqliteTable('meeting_series', {
  id: text('id').primaryKey(),
  /** JSON of `seriesRule`. */
  rule: text('rule').notNull(),
  /** The day from which the rule was reckoned, `YYYY-MM-DD`. */
  fromDay: text('from_day').notNull(),
  convenedAt: integer('convened_at').notNull(),
});
