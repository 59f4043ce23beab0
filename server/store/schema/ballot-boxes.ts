import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { meetings } from './meetings.ts';

/**
 * How many ballots lie for each choice of a secret vote that is going on. All rows are made when it opens, in the order of the
 * choices, and go when it is closed: neither their number nor their order tells of anybody's vote.
 */
export const ballotBoxes = sqliteTable(
  'ballot_boxes',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    choiceId: text('choice_id').notNull(),
    ballots: integer('ballots').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.choiceId] })],
);
