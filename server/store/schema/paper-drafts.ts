import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { draftKind } from '#shared/contract/drafts.ts';
import { accounts } from './accounts.ts';
import { meetings } from './meetings.ts';
import { word } from './word.ts';

const ofMeeting = {
  meetingId: text('meeting_id')
    .notNull()
    .references(() => meetings.id),
  kind: word('kind', draftKind).notNull(),
};

/** Minutes and notices as they are written. What of them is issued, the meeting's log says. */
export const paperDrafts = sqliteTable(
  'paper_drafts',
  {
    ...ofMeeting,
    /** Goes up with every save: who saves names the one that was read. */
    saves: integer('saves').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.kind] })],
);

/** What was written, sitting by sitting. Nothing is ever overwritten by somebody else. */
export const draftVersions = sqliteTable(
  'draft_versions',
  {
    ...ofMeeting,
    seq: integer('seq').notNull(),
    edition: integer('edition').notNull(),
    authorId: text('author_id')
      .notNull()
      .references(() => accounts.id),
    begunAt: integer('begun_at').notNull(),
    savedAt: integer('saved_at').notNull(),
    /** JSON of `draftContent`. */
    content: text('content').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.kind, table.seq] }),
    foreignKey({ columns: [table.meetingId, table.kind], foreignColumns: [paperDrafts.meetingId, paperDrafts.kind] }),
  ],
);
