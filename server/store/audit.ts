import { createHash } from 'node:crypto';
import { and, asc, desc, eq, gte, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { AuditAction, AuditEntry, AuditVerification } from '#shared/contract/audit.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Db, Tx } from './database.ts';
import { auditEntries } from './schema/index.ts';

/** What somebody has done, for the audit. `before` and `after` hold what has changed: never passwords, hashes or tokens. */
export type Deed = {
  at: number;
  /** An account's id, `operator` or `system`. */
  actor: string;
  actorName: string;
  action: AuditAction;
  subjectId: string;
  subjectName: string;
  /** Whose administrators may read of it, beside those of the units above; null: those of the whole city alone. */
  unitId: string | null;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
};

/** Which lines are read: latest first, from before a line on. */
export type Reading = {
  /** Only lines that concern these units, or were written for this actor; null: all. */
  within: { unitIds: readonly string[]; actor: string } | null;
  action?: AuditAction | undefined;
  /** [from, to) in UTC milliseconds. */
  from?: number | undefined;
  to?: number | undefined;
  before?: number | undefined;
  /** What else a line must be to be wanted. */
  isWanted?: (entry: AuditEntry) => boolean;
  /** So many lines at most. */
  most: number;
};

/** The audit of administration: a chain of hashes like a meeting's log. */
export type Audit = {
  write(deed: Deed): Promise<void>;
  /** The lines, latest first. */
  read(reading: Reading): Promise<AuditEntry[]>;
  /** Follows the chain of hashes from the first line. */
  verify(): Promise<AuditVerification>;
};

type Row = typeof auditEntries.$inferSelect;

/**
 * Writes a line of the audit. A repository calls it within the transaction of the change itself: neither is ever stored
 * without the other.
 */
export const writeAudit = (tx: Tx, { before = null, after = null, ...facts }: Deed): void => {
  const last = lastRow(tx);
  const row = { ...facts, seq: (last?.seq ?? 0) + 1, before: jsonOf(before), after: jsonOf(after) };
  tx.insert(auditEntries)
    .values({ ...row, hash: hashOf(row, last?.hash ?? '') })
    .run();
};

/** The audit in the database. */
export const createAudit = (db: Db): Audit => ({
  write: async (deed) => {
    db.transaction((tx) => writeAudit(tx, deed));
  },

  read: async ({ within, isWanted = () => true, most, ...limits }) => {
    const found: AuditEntry[] = [];
    const concerns = within && new Set(within.unitIds);
    const mayRead = (row: Row): boolean =>
      within === null || row.actor === within.actor || (row.unitId !== null && concerns?.has(row.unitId) === true);
    let before = limits.before ?? Number.MAX_SAFE_INTEGER;
    for (let rows = pageOf(db, { ...limits, before }); rows.length > 0; rows = pageOf(db, { ...limits, before })) {
      for (const row of rows) {
        if (!mayRead(row)) continue;
        const entry = toEntry(row);
        if (isWanted(entry)) found.push(entry);
        if (found.length === most) return found;
      }
      before = rows.at(-1)?.seq ?? 0;
    }
    return found;
  },

  verify: async () => {
    let head = '';
    let lines = 0;
    for (let rows = rowsAfter(db, 0); rows.length > 0; rows = rowsAfter(db, lines)) {
      for (const row of rows) {
        if (row.seq !== lines + 1) return { lines, head, broken: { seq: row.seq, reason: 'gap' } };
        if (row.hash !== hashOf(row, head)) return { lines, head, broken: { seq: row.seq, reason: 'hash' } };
        lines = row.seq;
        head = row.hash;
      }
    }
    return { lines, head, broken: null };
  },
});

const ROWS_AT_ONCE = 500;

const jsonOf = (value: Record<string, unknown> | null): string | null => (value === null ? null : canonicalJson(value));

const hashOf = (row: Omit<Row, 'hash'>, before: string): string => {
  const { seq, at, actor, actorName, action, subjectId, subjectName, unitId } = row;
  const fields = [seq, at, actor, actorName, action, subjectId, subjectName, unitId, row.before, row.after];
  return createHash('sha256').update(before).update('\n').update(JSON.stringify(fields)).digest('hex');
};

const change = z.record(z.string(), z.unknown());

const toEntry = ({ unitId: _unitId, hash: _hash, before, after, ...facts }: Row): AuditEntry => ({
  ...facts,
  before: before === null ? null : change.parse(JSON.parse(before)),
  after: after === null ? null : change.parse(JSON.parse(after)),
});

const pageOf = (
  db: Db,
  { action, from, to, before }: Pick<Reading, 'action' | 'from' | 'to'> & { before: number },
): Row[] =>
  db
    .select()
    .from(auditEntries)
    .where(
      and(
        lt(auditEntries.seq, before),
        action === undefined ? undefined : eq(auditEntries.action, action),
        from === undefined ? undefined : gte(auditEntries.at, from),
        to === undefined ? undefined : lt(auditEntries.at, to),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(ROWS_AT_ONCE)
    .all();

const rowsAfter = (db: Db, seq: number): Row[] =>
  db
    .select()
    .from(auditEntries)
    .where(gte(auditEntries.seq, seq + 1))
    .orderBy(asc(auditEntries.seq))
    .limit(ROWS_AT_ONCE)
    .all();

const lastRow = (tx: Tx): { seq: number; hash: string } | undefined =>
  tx
    .select({ seq: auditEntries.seq, hash: auditEntries.hash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.seq))
    .limit(1)
    .get();
