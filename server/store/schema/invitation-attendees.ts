import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { meetings } from './meetings.ts';
import { rooms } from './rooms.ts';

/** Who must come to a meeting: for all invited rooms, and for single ones in place of that. */
export const invitationAttendees = sqliteTable(
  'invitation_attendees',
  {
    id: integer('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    /** Null for all. */
    roomId: text('room_id').references(() => rooms.id),
    position: integer('position').notNull(),
    office: text('office').notNull(),
    /** The reference to a name beside the log; null where no person is named. */
    nameRef: text('name_ref'),
  },
  (table) => [index('invitation_attendees_meeting').on(table.meetingId, table.roomId)],
);
