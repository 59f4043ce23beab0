import { and, asc, count, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Grant } from '#shared/contract/accounts.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db, Tx } from './database.ts';
import { accounts, grants, sessions } from './schema/index.ts';

/** An account as it is administered. */
export type AccountRecord = {
  id: string;
  username: string;
  displayName: string;
  createdAt: number;
  lastSignInAt: number | null;
  lockedAt: number | null;
  grants: readonly Grant[];
};

/** What an account may not lose, because nobody else has it: an administrator over one of these units. */
export type TopUnits = readonly string[];

/** Changes of accounts, each with its line in the audit, as one step. */
export type AccountAdministration = {
  /** All accounts by name. */
  list(): Promise<AccountRecord[]>;
  byId(id: string): Promise<AccountRecord | undefined>;
  /** Adds an account; false where the username is taken. */
  create(
    account: Omit<AccountRecord, 'lastSignInAt' | 'lockedAt'> & { passwordHash: string },
    deed: Deed,
  ): Promise<boolean>;
  /** Changes name and roles; false where nobody would administer the top any more. */
  change(
    id: string,
    change: { displayName: string; grants: readonly Grant[] },
    top: TopUnits,
    deed: Deed,
  ): Promise<boolean>;
  /** Sets a password and ends the sessions, but for the one to keep. */
  setPassword(id: string, set: { passwordHash: string; keepSession?: string }, deed: Deed): Promise<void>;
  /** Keeps the account out and ends its sessions; false where nobody would administer the top any more. */
  lock(id: string, top: TopUnits, deed: Deed): Promise<boolean>;
  unlock(id: string, deed: Deed): Promise<void>;
};

/** The repository of accounts for those who administer them. */
export const createAccountAdministration = (db: Db): AccountAdministration => ({
  list: async () => {
    const held = Map.groupBy(db.select().from(grants).all(), ({ accountId }) => accountId);
    return recordsOf(db)
      .orderBy(asc(accounts.displayName), asc(accounts.username))
      .all()
      .map((row) => ({ ...row, grants: (held.get(row.id) ?? []).map(toGrant) }));
  },

  byId: async (id) => {
    const row = recordsOf(db).where(eq(accounts.id, id)).get();
    return row && { ...row, grants: grantsOf(db, id) };
  },

  create: async ({ grants: held, ...account }, deed) =>
    db.transaction((tx) => {
      const taken = tx.select().from(accounts).where(eq(accounts.username, account.username)).get();
      if (taken !== undefined) return false;
      tx.insert(accounts).values(account).run();
      hold(tx, account.id, held);
      writeAudit(tx, deed);
      return true;
    }),

  change: async (id, { displayName, grants: held }, top, deed) =>
    db.transaction((tx) => {
      if (!isOverTop(held, top) && !isDispensable(tx, id, top)) return false;
      tx.update(accounts).set({ displayName }).where(eq(accounts.id, id)).run();
      tx.delete(grants).where(eq(grants.accountId, id)).run();
      hold(tx, id, held);
      writeAudit(tx, deed);
      return true;
    }),

  setPassword: async (id, { passwordHash, keepSession = '' }, deed) => {
    db.transaction((tx) => {
      tx.update(accounts).set({ passwordHash, passwordChangedAt: deed.at }).where(eq(accounts.id, id)).run();
      tx.delete(sessions)
        .where(and(eq(sessions.accountId, id), ne(sessions.tokenHash, keepSession)))
        .run();
      writeAudit(tx, deed);
    });
  },

  lock: async (id, top, deed) =>
    db.transaction((tx) => {
      if (!isDispensable(tx, id, top)) return false;
      tx.update(accounts).set({ lockedAt: deed.at }).where(eq(accounts.id, id)).run();
      tx.delete(sessions).where(eq(sessions.accountId, id)).run();
      writeAudit(tx, deed);
      return true;
    }),

  unlock: async (id, deed) => {
    db.transaction((tx) => {
      tx.update(accounts).set({ lockedAt: null }).where(eq(accounts.id, id)).run();
      writeAudit(tx, deed);
    });
  },
});

const recordsOf = (db: Db) =>
  db
    .select({
      id: accounts.id,
      username: accounts.username,
      displayName: accounts.displayName,
      createdAt: accounts.createdAt,
      lastSignInAt: accounts.lastSignInAt,
      lockedAt: accounts.lockedAt,
    })
    .from(accounts)
    .$dynamic();

const toGrant = ({ role, unitId }: Grant): Grant => ({ role, unitId });

const grantsOf = (tx: Tx, accountId: string): Grant[] =>
  tx.select().from(grants).where(eq(grants.accountId, accountId)).all().map(toGrant);

const hold = (tx: Tx, accountId: string, held: readonly Grant[]): void => {
  for (const grant of held)
    tx.insert(grants)
      .values({ accountId, ...grant })
      .run();
};

const isOverTop = (held: readonly Grant[], top: TopUnits): boolean =>
  held.some(({ role, unitId }) => role === 'administrator' && top.includes(unitId));

/** Whether the top is administered without this account: by another one that can sign in, or not by this one either. */
const isDispensable = (tx: Tx, accountId: string, top: TopUnits): boolean => {
  if (!isOverTop(grantsOf(tx, accountId), top)) return true;
  const others = tx
    .select({ found: count() })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(
      and(
        eq(grants.role, 'administrator'),
        inArray(grants.unitId, [...top]),
        ne(accounts.id, accountId),
        isNull(accounts.lockedAt),
      ),
    )
    .get();
  return (others?.found ?? 0) > 0;
};
