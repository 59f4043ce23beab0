import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { AuditAction } from '#shared/contract/audit.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { changeEntry, type RegisterEntry, writeEntry } from './register-entry.ts';
import { auditEntries } from './schema/index.ts';

/** What somebody did to a line, as it stands in the audit. */
export type LineDeed = {
  at: number;
  byName: string;
  action: AuditAction;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
};

/** Lines that are kept by hand: each act with its line in the audit. */
export type RegisterKeeping = {
  /** Enters a line, or lays one down anew. */
  write(entry: RegisterEntry, deed: Deed): Promise<void>;
  /** Takes a line out: it counts nowhere and stands in no list. */
  remove(id: string, deed: Deed): Promise<void>;
  /** What was done to a line by hand, oldest first. */
  deedsOf(id: string): Promise<LineDeed[]>;
};

/** The repository of what is kept by hand. */
export const createRegisterKeeping = (db: Db): RegisterKeeping => ({
  write: async (entry, deed) => {
    db.transaction((tx) => {
      writeEntry(tx, entry);
      writeAudit(tx, deed);
    });
  },

  remove: async (id, deed) => {
    db.transaction((tx) => {
      changeEntry(tx, id, { removedAt: deed.at, changedAt: deed.at });
      writeAudit(tx, deed);
    });
  },

  deedsOf: async (id) =>
    db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subjectId, id))
      .orderBy(asc(auditEntries.seq))
      .all()
      .map(({ at, actorName, action, before, after }) => ({
        at,
        byName: actorName,
        action,
        before: contentOf(before),
        after: contentOf(after),
      })),
});

const content = z.record(z.string(), z.unknown());

const contentOf = (stored: string | null): Record<string, unknown> =>
  stored === null ? {} : content.parse(JSON.parse(stored));
