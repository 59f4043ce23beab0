import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { meetings } from './meetings.ts';

/** The key of each meeting's references to names. It is destroyed with the names: nothing can be guessed from what stays. */
export const personalNameKeys = sqliteTable('personal_name_keys', {
  meetingId: text('meeting_id')
    .primaryKey()
    .references(() => meetings.id),
  key: text('key').notNull(),
});

/** Names of people in meetings. The log holds the reference alone, so that a name can go and the chain of hashes stays. */
export const personalNames = sqliteTable(
  'personal_names',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    ref: text('ref').notNull(),
    /** Null once it was blanked. */
    name: text('name'),
    blankedAt: integer('blanked_at'),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.ref] })],
);
