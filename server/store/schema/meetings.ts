import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { meetingClass, meetingForm, phase } from '#shared/contract/meetings.ts';
import { accounts } from './accounts.ts';
import { meetingSeries } from './meeting-series.ts';
import { rooms } from './rooms.ts';
import { units } from './units.ts';
import { word } from './word.ts';

/** The register of meetings. Phase, opening and end follow the meeting's log. */
export const meetings = sqliteTable(
  'meetings',
  {
    id: text('id').primaryKey(),
    /** Null in a secret meeting, of which no content is kept; so are form and people. */
    title: text('title'),
    class: word('class', meetingClass).notNull(),
    organiserUnitId: text('organiser_unit_id')
      .notNull()
      .references(() => units.id),
    wide: integer('wide', { mode: 'boolean' }).notNull(),
    form: word('form', meetingForm),
    secret: integer('secret', { mode: 'boolean' }).notNull(),
    startsAt: integer('starts_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    place: text('place').notNull().default(''),
    requirements: text('requirements').notNull().default(''),
    contact: text('contact').notNull().default(''),
    chairId: text('chair_id').references(() => accounts.id),
    secretaryId: text('secretary_id').references(() => accounts.id),
    deputyId: text('deputy_id').references(() => accounts.id),
    phase: word('phase', phase).notNull(),
    /** Why it does not take place; null where it does. */
    calledOffReason: text('called_off_reason'),
    /** When its time was last laid down anew; null where it stands as it was convened. */
    movedAt: integer('moved_at'),
    openedAt: integer('opened_at'),
    endedAt: integer('ended_at'),
    /** The series it was convened with; null where it stands alone. */
    seriesId: text('series_id').references(() => meetingSeries.id),
    /** Convened by the first start or the operator's tools, to be played with. */
    sample: integer('sample', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    index('meetings_starts').on(table.startsAt),
    index('meetings_phase').on(table.phase),
    index('meetings_series').on(table.seriesId),
  ],
);

export const invitations = sqliteTable(
  'invitations',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    roomId: text('room_id')
      .notNull()
      .references(() => rooms.id),
    /** Order of the roster. */
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.roomId] }), index('invitations_room').on(table.roomId)],
);

export const agendaItems = sqliteTable(
  'agenda_items',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    /** Null in rows from before items had ids: their place stands for one (`itemIdAt`). */
    itemId: text('item_id'),
    title: text('title').notNull(),
    minutes: integer('minutes'),
    speaker: text('speaker').notNull().default(''),
    unitId: text('unit_id').references(() => units.id),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.position] })],
);
