import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { draftKind } from '#shared/contract/drafts.ts';
import { meetings } from './meetings.ts';
import { word } from './word.ts';

/** What was written of a version of minutes or notice just before the log says that it was issued. */
export const issuedFiles = sqliteTable(
  'issued_files',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    kind: word('kind', draftKind).notNull(),
    version: integer('version').notNull(),
    /** As printed, such as `05/BB-UBND`: an issuer's symbol may change afterwards. */
    number: text('number').notNull(),
    /** On which the number was given. */
    day: text('day').notNull(),
    /** SHA-256, hexadecimal; also where the files lie. */
    pdfHash: text('pdf_hash').notNull(),
    docxHash: text('docx_hash').notNull(),
    /** What its issuer had read: how often the text was saved, and the log's last event. */
    saves: integer('saves').notNull(),
    logSeq: integer('log_seq').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.kind, table.version] })],
);
