import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './accounts.ts';
import { units } from './units.ts';

/** Meetings that are being prepared: nobody is invited, no log has begun. */
export const meetingDrafts = sqliteTable(
  'meeting_drafts',
  {
    id: text('id').primaryKey(),
    organiserUnitId: text('organiser_unit_id')
      .notNull()
      .references(() => units.id, { onDelete: 'cascade' }),
    authorId: text('author_id')
      .notNull()
      .references(() => accounts.id),
    saverId: text('saver_id')
      .notNull()
      .references(() => accounts.id),
    /** Goes up with every save: who saves names the one that was read. */
    saves: integer('saves').notNull(),
    savedAt: integer('saved_at').notNull(),
    /** JSON of `meetingDraftContent`. */
    content: text('content').notNull(),
  },
  (table) => [
    index('meeting_drafts_organiser').on(table.organiserUnitId),
    index('meeting_drafts_author').on(table.authorId),
  ],
);
