import { sql } from 'drizzle-orm';
import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { mailKind, mailState } from '#shared/contract/mails.ts';
import { meetings } from './meetings.ts';
import { units } from './units.ts';
import { word } from './word.ts';

/** Mails of the server, each to one unit: what is to be sent, and what became of it. */
export const mails = sqliteTable(
  'mails',
  {
    id: text('id').primaryKey(),
    /** Null for a mail that belongs to no meeting. */
    meetingId: text('meeting_id').references(() => meetings.id),
    kind: word('kind', mailKind).notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    /** The unit's name, as it stands before the address. */
    recipient: text('recipient').notNull(),
    /** The unit's address when the mail was last given to the sender; null where there was none. */
    address: text('address'),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    /** JSON: name, type and content hash of each attachment, checked when it is read. */
    attachments: text('attachments').notNull(),
    state: word('state', mailState).notNull(),
    /** How often the receiving server has put it off since it was given to the sender. */
    attempts: integer('attempts').notNull(),
    /** UTC milliseconds; counts only while it waits. */
    nextAttemptAt: integer('next_attempt_at').notNull(),
    lastError: text('last_error'),
    /** The same at each attempt, so that a receiver can tell a repetition. */
    messageId: text('message_id').notNull(),
    createdAt: integer('created_at').notNull(),
    deliveredAt: integer('delivered_at'),
  },
  (table) => [
    index('mails_meeting').on(table.meetingId),
    index('mails_waiting')
      .on(table.nextAttemptAt)
      .where(sql`state = 'waiting'`),
  ],
);

/** Contents of attachments by their SHA-256: hundreds of mails carry the same paper. */
export const mailContents = sqliteTable('mail_contents', {
  hash: text('hash').primaryKey(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
});

/** Up to which event of its log a meeting has been told to those invited. */
export const mailedMeetings = sqliteTable('mailed_meetings', {
  meetingId: text('meeting_id')
    .primaryKey()
    .references(() => meetings.id, { onDelete: 'cascade' }),
  seq: integer('seq').notNull(),
});
