import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './accounts.ts';
import { devices } from './devices.ts';

/** Who is signed in: a person or a room's device. The token itself is known to the browser alone. */
export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    accountId: text('account_id').references(() => accounts.id, { onDelete: 'cascade' }),
    deviceId: text('device_id').references(() => devices.id, { onDelete: 'cascade' }),
    /** How long it lasts after it was last used; null where it ends at `expiresAt`, used or not. */
    slidingMs: integer('sliding_ms'),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [
    check('sessions_one_principal', sql`(${table.accountId} IS NULL) <> (${table.deviceId} IS NULL)`),
    index('sessions_account').on(table.accountId),
    index('sessions_device').on(table.deviceId),
    index('sessions_expiry').on(table.expiresAt),
  ],
);
