import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { auditAction } from '#shared/contract/audit.ts';
import { word } from './word.ts';

/** The append-only audit of administration. A row is never changed or deleted; each carries the hash of all before it. */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    seq: integer('seq').primaryKey(),
    at: integer('at').notNull(),
    actor: text('actor').notNull(),
    actorName: text('actor_name').notNull(),
    action: word('action', auditAction).notNull(),
    subjectId: text('subject_id').notNull(),
    subjectName: text('subject_name').notNull(),
    /** The unit that it concerns, for whom the administrators of that unit and those above may read it; null: only the top. */
    unitId: text('unit_id'),
    /** JSON exactly as it was written: the hash is made over these bytes. */
    before: text('before'),
    after: text('after'),
    hash: text('hash').notNull(),
  },
  (table) => [index('audit_at').on(table.at), index('audit_subject').on(table.subjectId)],
);
