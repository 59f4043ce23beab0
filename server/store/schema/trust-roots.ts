import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Certificates by whose authority signatures are trusted. */
export const trustRoots = sqliteTable('trust_roots', {
  /** SHA-256 of the certificate, hexadecimal. */
  fingerprint: text('fingerprint').primaryKey(),
  /** DER, base64. */
  certificate: text('certificate').notNull(),
  subject: text('subject').notNull(),
  validFrom: integer('valid_from').notNull(),
  validTo: integer('valid_to').notNull(),
  addedAt: integer('added_at').notNull(),
  addedByName: text('added_by_name').notNull(),
});
