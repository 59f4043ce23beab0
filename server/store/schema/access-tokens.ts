import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { units } from './units.ts';

/** Tokens with which other systems read the figures. Of the token itself only a hash is kept. */
export const accessTokens = sqliteTable('access_tokens', {
  id: text('id').primaryKey(),
  /** SHA-256: a token is 256 random bits, so that a plain hash is enough. */
  hash: text('hash').notNull().unique(),
  name: text('name').notNull(),
  unitId: text('unit_id')
    .notNull()
    .references(() => units.id),
  createdAt: integer('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  createdByName: text('created_by_name').notNull(),
  /** The first moment at which it is no longer good. */
  expiresAt: integer('expires_at').notNull(),
  revokedAt: integer('revoked_at'),
  lastUsedAt: integer('last_used_at'),
});
