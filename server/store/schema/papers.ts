import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { documentKind } from '#shared/contract/documents.ts';
import { accounts } from './accounts.ts';
import { meetings } from './meetings.ts';
import { word } from './word.ts';

/** Contents that are kept in the data folder, each once, whatever it is called and wherever it is used. */
export const documents = sqliteTable('documents', {
  /** SHA-256, hexadecimal; also where the file lies. */
  hash: text('hash').primaryKey(),
  kind: word('kind', documentKind).notNull(),
  bytes: integer('bytes').notNull(),
  storedAt: integer('stored_at').notNull(),
});

/** Papers of meetings. One without versions is not sent over the network. A withdrawn one stays, with the reason. */
export const meetingPapers = sqliteTable(
  'meeting_papers',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    /** Null: for the meeting as a whole. An item that has left the agenda leaves its papers to the whole. */
    itemId: text('item_id'),
    title: text('title').notNull(),
    addedAt: integer('added_at').notNull(),
    addedBy: text('added_by')
      .notNull()
      .references(() => accounts.id),
    withdrawnAt: integer('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => accounts.id),
    withdrawalReason: text('withdrawal_reason'),
  },
  (table) => [index('meeting_papers_meeting').on(table.meetingId)],
);

export const paperVersions = sqliteTable(
  'paper_versions',
  {
    paperId: text('paper_id')
      .notNull()
      .references(() => meetingPapers.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    hash: text('hash')
      .notNull()
      .references(() => documents.hash),
    fileName: text('file_name').notNull(),
    addedAt: integer('added_at').notNull(),
    addedBy: text('added_by')
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.paperId, table.version] }), index('paper_versions_hash').on(table.hash)],
);

/** Who has opened which version, for the first and for the last time. */
export const paperOpenings = sqliteTable(
  'paper_openings',
  {
    paperId: text('paper_id')
      .notNull()
      .references(() => meetingPapers.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    party: text('party').notNull(),
    firstAt: integer('first_at').notNull(),
    lastAt: integer('last_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.paperId, table.version, table.party] })],
);
