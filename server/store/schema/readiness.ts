import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { light } from '#shared/contract/readiness.ts';
import { devices } from './devices.ts';
import { rooms } from './rooms.ts';
import { units } from './units.ts';
import { word } from './word.ts';

/** Connection checks of the rooms' devices, as the server judged them. */
export const connectionChecks = sqliteTable(
  'connection_checks',
  {
    id: text('id').primaryKey(),
    roomId: text('room_id')
      .notNull()
      .references(() => rooms.id),
    deviceId: text('device_id')
      .notNull()
      .references(() => devices.id),
    at: integer('at').notNull(),
    /** The software that the device ran. */
    version: text('version').notNull(),
    /** Begun by the device itself, ahead of a meeting. */
    automatic: integer('automatic', { mode: 'boolean' }).notNull(),
    /** JSON, checked when it is read. */
    measured: text('measured').notNull(),
    /** JSON, checked when it is read: how each item was judged. */
    items: text('items').notNull(),
    verdict: word('verdict', light).notNull(),
    /** Whether it proves that the room is equipped and connected. */
    passed: integer('passed', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    index('connection_checks_passed').on(table.passed, table.at),
    index('connection_checks_room').on(table.roomId, table.at),
    index('connection_checks_device').on(table.deviceId, table.at),
  ],
);

/** What stands in a room, as its keepers describe it. */
export const roomEquipment = sqliteTable('room_equipment', {
  roomId: text('room_id')
    .primaryKey()
    .references(() => rooms.id),
  equipment: text('equipment').notNull(),
});

/** Who looks after the room of a unit, from when to when. */
export const roomOperators = sqliteTable(
  'room_operators',
  {
    id: text('id').primaryKey(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    name: text('name').notNull(),
    phone: text('phone'),
    /** First and last day, `YYYY-MM-DD`; null while it goes on. */
    fromDay: text('from_day').notNull(),
    toDay: text('to_day'),
    /** Null: not trained yet. */
    trainedDay: text('trained_day'),
    /** Entered by mistake, and taken back. */
    removedAt: integer('removed_at'),
  },
  (table) => [index('room_operators_unit').on(table.unitId)],
);
