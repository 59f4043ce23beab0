import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { role } from '#shared/contract/accounts.ts';
import { units } from './units.ts';
import { word } from './word.ts';

export const accounts = sqliteTable('accounts', {
  id: text('id').primaryKey(),
  username: text('username').notNull().unique(),
  displayName: text('display_name').notNull(),
  /** In argon2's own text form, parameters and salt included. */
  passwordHash: text('password_hash').notNull(),
  createdAt: integer('created_at').notNull(),
  passwordChangedAt: integer('password_changed_at'),
  lastSignInAt: integer('last_sign_in_at'),
  /** Set while an administrator keeps the account out. */
  lockedAt: integer('locked_at'),
});

/** Roles held over a unit and what lies under it. */
export const grants = sqliteTable(
  'grants',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    role: word('role', role).notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.role, table.unitId] })],
);
