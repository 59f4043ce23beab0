import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { rooms } from './rooms.ts';

/** Computers that stand in a meeting room and may act as the room. */
export const devices = sqliteTable(
  'devices',
  {
    id: text('id').primaryKey(),
    roomId: text('room_id')
      .notNull()
      .references(() => rooms.id),
    /** Made by the device itself and kept there: tells a rebooted PC from a second one. */
    installationId: text('installation_id').notNull(),
    /** Made for the operator's tools, not by pairing. */
    simulated: integer('simulated', { mode: 'boolean' }).notNull(),
    pairedAt: integer('paired_at').notNull(),
    /** When it last asked for anything, to the minute. */
    lastSeenAt: integer('last_seen_at'),
    revokedAt: integer('revoked_at'),
  },
  (table) => [index('devices_room').on(table.roomId)],
);

/** Codes read from paper and typed once into a room's computer. Only their hash is kept. */
export const pairingCodes = sqliteTable('pairing_codes', {
  codeHash: text('code_hash').primaryKey(),
  roomId: text('room_id')
    .notNull()
    .references(() => rooms.id),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
});
