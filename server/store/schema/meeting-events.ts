import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { standing } from '#shared/contract/meetings.ts';
import { meetings } from './meetings.ts';
import { word } from './word.ts';

/** The append-only log. A row is never changed or deleted; each carries the hash of all before it. */
export const meetingEvents = sqliteTable(
  'meeting_events',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    seq: integer('seq').notNull(),
    at: integer('at').notNull(),
    actor: text('actor').notNull(),
    standing: word('standing', standing),
    type: text('type').notNull(),
    version: integer('version').notNull(),
    /** JSON exactly as it was written: the hash is made over these bytes. */
    payload: text('payload').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.seq] }),
    // Every room asks for its own last answer when a roll call begins: 584 of them at once.
    index('roll_call_answers')
      .on(table.actor, table.at)
      .where(sql`type = 'rollCall.answered'`),
    // Who will come is asked before every meeting, again and again, by everybody invited.
    index('invitation_replies')
      .on(table.meetingId, table.seq)
      .where(sql`type IN ('reply.given', 'substitute.decided')`),
  ],
);
