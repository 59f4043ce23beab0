import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { signablePaper } from '#shared/contract/signing.ts';
import { meetings } from './meetings.ts';
import { word } from './word.ts';

/** Signed files that came back and held, a row for each: the person's first, then the one with the agency's signature too. */
export const signedPapers = sqliteTable(
  'signed_papers',
  {
    seq: integer('seq').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    kind: word('kind', signablePaper).notNull(),
    version: integer('version').notNull(),
    /** SHA-256 of what went out and of what came back, hexadecimal. */
    hashOut: text('hash_out').notNull(),
    hashSigned: text('hash_signed').notNull(),
    /** JSON, checked when it is read. */
    verdict: text('verdict').notNull(),
    /** An account's id. */
    by: text('by').notNull(),
    byName: text('by_name').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [index('signed_papers_meeting').on(table.meetingId)],
);
